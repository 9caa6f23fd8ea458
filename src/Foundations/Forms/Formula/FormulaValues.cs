using System.Globalization;

namespace MotCua.Forms.Formula;

/// <summary>How values of formulas compare and add up. What does not fit together gives nothing, never an error.</summary>
internal static class FormulaValues
{
    public static bool Same(object? left, object? right) => (left, right) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (DateOnly day, string text) => DayOf(text) == day,
        (string text, DateOnly day) => DayOf(text) == day,
        _ => left.Equals(right),
    };

    /// <summary>Below, at or above zero; nothing when the two cannot be compared.</summary>
    public static int? Compare(object? left, object? right) => (left, right) switch
    {
        (decimal a, decimal b) => a.CompareTo(b),
        (DateOnly or string, DateOnly or string) when DayOf(left) is { } a && DayOf(right) is { } b => a.CompareTo(b),
        (string a, string b) => string.CompareOrdinal(a, b),
        _ => null,
    };

    public static object? Calculate(string sign, object? left, object? right)
    {
        if (left is not decimal a || right is not decimal b)
        {
            return null;
        }

        try
        {
            return sign switch
            {
                "+" => a + b,
                "-" => a - b,
                "*" => a * b,
                "/" when b != 0 => a / b,
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    public static DateOnly? DayOf(object? value) => value switch
    {
        DateOnly day => day,
        string text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => null,
    };

    public static bool IsFilled(object? value) => value switch
    {
        null => false,
        string text => text.Length > 0,
        List<object?> list => list.Any(IsFilled),
        _ => true,
    };

    public static string TextOf(object? value) => value switch
    {
        null => "",
        decimal number => number.ToString("0.############", CultureInfo.InvariantCulture).Replace('.', ','),
        DateOnly day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        List<object?> list => string.Join(", ", list.Where(IsFilled).Select(TextOf)),
        _ => value.ToString() ?? "",
    };
}
