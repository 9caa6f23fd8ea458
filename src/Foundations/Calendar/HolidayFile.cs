using System.Globalization;
using CsvHelper;

namespace MotCua.Calendar;

/// <summary>A line of an imported file that could not be taken, and why.</summary>
public sealed record LineProblem(int Line, string Code, string Text);

/// <summary>The yearly holiday notices as a CSV file: date, kind, name, and optionally swapped_with, source, hours, status.</summary>
public sealed record HolidayFile(IReadOnlyList<SpecialDay> Days, IReadOnlyList<LineProblem> Problems)
{
    private static readonly Dictionary<string, SpecialDayKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["holiday"] = SpecialDayKind.Holiday,
        ["compensatory_off"] = SpecialDayKind.CompensatoryOff,
        ["swap_off"] = SpecialDayKind.SwapOff,
        ["working_saturday"] = SpecialDayKind.MakeUpDay,
        ["make_up_day"] = SpecialDayKind.MakeUpDay,
    };

    /// <summary>The public holidays that travel with the software; what is imported or declared later prevails over them.</summary>
    public static HolidayFile Shipped { get; } = ReadShipped();

    public static HolidayFile Read(TextReader text)
    {
        using var csv = CsvReader.Create(text, CsvReaderOptions.Default with
        {
            Separator = ',',
            TrackLineNumbers = true,
            TrimWhitespace = true,
        });
        var (days, problems, seen) = (new List<SpecialDay>(), new List<LineProblem>(), new Dictionary<DateOnly, int>());
        csv.ReadHeader();
        if (!csv.TryGetFieldIndex("date", out _) || !csv.TryGetFieldIndex("kind", out _))
        {
            return new([], [new(1, "calendar.import.header", "date,kind,name")]);
        }

        while (csv.Read())
        {
            var line = (int)csv.LineNumber;
            var problem = Parse(csv, out var day);
            if (problem is null && !seen.TryAdd(day!.Day, line))
            {
                problem = ("calendar.import.twice", $"{day.Day:yyyy-MM-dd}: {seen[day.Day]}");
            }

            if (problem is var (code, what))
            {
                problems.Add(new(line, code, what));
            }
            else
            {
                days.Add(day!);
            }
        }

        return new(days, problems);
    }

    private static (string Code, string Text)? Parse(CsvReader csv, out SpecialDay? day)
    {
        day = null;
        string Field(string name) => csv.TryGetFieldIndex(name, out var at) && at < csv.FieldCount ? csv.GetString(at) : "";

        if (!Date(Field("date"), out var date))
        {
            return ("calendar.import.date", Field("date"));
        }

        if (!Kinds.TryGetValue(Field("kind"), out var kind))
        {
            return ("calendar.import.kind", Field("kind"));
        }

        var swapped = default(DateOnly?);
        if (Field("swapped_with") is { Length: > 0 } text)
        {
            if (!Date(text, out var other) || other == date)
            {
                return ("calendar.import.swapped-with", text);
            }

            swapped = other;
        }

        if (!Shift.TryParseDay(Field("hours"), out var hours) || (hours.Count > 0 && kind is not SpecialDayKind.MakeUpDay))
        {
            return ("calendar.import.hours", Field("hours"));
        }

        day = new(
            date, kind, Field("name"), swapped, hours.Count > 0 ? hours : null,
            Field("source") is { Length: > 0 } source ? source : null, Field("status") == "provisional");
        return null;
    }

    private static bool Date(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static HolidayFile ReadShipped()
    {
        using var stream = typeof(HolidayFile).Assembly.GetManifestResourceStream("holidays.csv")!;
        using var reader = new StreamReader(stream);
        return Read(reader);
    }
}
