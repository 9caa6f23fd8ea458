using MotCua.People;

namespace MotCua.Forms.Formula;

/// <summary>One function that formulas may call.</summary>
internal sealed record FormulaFunction(int Least, int Most, Func<FormulaScope, object?[], object?> Run);

/// <summary>All functions there are.</summary>
internal static class FormulaFunctions
{
    public static readonly IReadOnlyDictionary<string, FormulaFunction> All = new Dictionary<string, FormulaFunction>(StringComparer.Ordinal)
    {
        ["today"] = new(0, 0, (scope, _) => scope.Today),
        ["age"] = new(1, 2, (scope, values) => Age(Day(values[0]), values.Length > 1 ? Day(values[1]) : scope.Today)),
        ["year"] = new(1, 1, (_, values) => Day(values[0]) is { } day ? (decimal)day.Year : null),
        ["days"] = new(2, 2, (_, values) => Day(values[0]) is { } from && Day(values[1]) is { } until ? (decimal)(until.DayNumber - from.DayNumber) : null),
        ["addDays"] = new(2, 2, (_, values) => Move(values, (day, count) => day.AddDays(count))),
        ["addYears"] = new(2, 2, (_, values) => Move(values, (day, count) => day.AddYears(count))),
        ["dateInWords"] = new(1, 1, (_, values) => Day(values[0]) is { } day ? NumberWords.Of(day) : null),
        ["sum"] = new(1, 20, (_, values) => Sum(values)),
        ["min"] = new(1, 20, (_, values) => Numbers(values) is { Count: > 0 } numbers ? numbers.Min() : null),
        ["max"] = new(1, 20, (_, values) => Numbers(values) is { Count: > 0 } numbers ? numbers.Max() : null),
        ["round"] = new(1, 2, (_, values) => values[0] is decimal number
            ? Math.Round(number, values.Length > 1 && values[1] is decimal places ? (int)Math.Clamp(places, 0, 10) : 0, MidpointRounding.AwayFromZero) : null),
        ["count"] = new(1, 1, (_, values) => values[0] is List<object?> list ? (decimal)list.Count(FormulaValues.IsFilled) : 0m),
        ["concat"] = new(1, 20, (_, values) => string.Concat(values.Select(FormulaValues.TextOf))),
        ["join"] = new(2, 20, (_, values) => string.Join(FormulaValues.TextOf(values[0]), values.Skip(1).Where(FormulaValues.IsFilled).Select(FormulaValues.TextOf))),
        ["upper"] = new(1, 1, (_, values) => values[0] is string text ? text.ToUpperInvariant() : null),
        ["coalesce"] = new(1, 20, (_, values) => values.FirstOrDefault(FormulaValues.IsFilled)),
        ["filled"] = new(1, 1, (_, values) => FormulaValues.IsFilled(values[0])),
        ["empty"] = new(1, 1, (_, values) => !FormulaValues.IsFilled(values[0])),
        ["contains"] = new(2, 2, (_, values) => values[0] is List<object?> list && list.Any(item => FormulaValues.Same(item, values[1]))),
        ["if"] = new(3, 3, (_, values) => values[0] is true ? values[1] : values[2]),
        ["fitsBirth"] = new(2, 3, (_, values) => FitsBirth(values)),
    };

    private static object? Age(DateOnly? born, DateOnly? on)
    {
        if (born is not { } birth || on is not { } day || day < birth)
        {
            return null;
        }

        var years = day.Year - birth.Year;
        return (decimal)(birth.AddYears(years) > day ? years - 1 : years);
    }

    private static object? Sum(object?[] values)
    {
        try
        {
            return Numbers(values).Sum();
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static List<decimal> Numbers(IEnumerable<object?> values) =>
        [.. values.SelectMany(value => value is List<object?> list ? Numbers(list) : value is decimal number ? [number] : Enumerable.Empty<decimal>())];

    private static object? Move(object?[] values, Func<DateOnly, int, DateOnly> move)
    {
        if (Day(values[0]) is not { } day || values[1] is not decimal count || Math.Abs(count) > 100_000)
        {
            return null;
        }

        try
        {
            return move(day, (int)count);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    // A number that is itself wrong is another rule's business.
    private static object? FitsBirth(object?[] values)
    {
        Sex? sex = values.Length > 2 ? values[2] switch { "nam" => Sex.Male, "nu" => Sex.Female, _ => null } : null;
        return IdentityNumber.Check(values[0] as string, Day(values[1]), sex) is not (IdentityFault.SexDisagrees or IdentityFault.BirthYearDisagrees);
    }

    private static DateOnly? Day(object? value) => FormulaValues.DayOf(value);
}
