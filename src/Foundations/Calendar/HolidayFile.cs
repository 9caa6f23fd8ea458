using System.Globalization;
using MotCua.Kernel;
using static MotCua.Calendar.CalendarRefusals;

namespace MotCua.Calendar;

/// <summary>The yearly holiday notices as a CSV file: date, kind, name, and optionally swapped_with, source, hours, status.</summary>
public sealed record HolidayFile(IReadOnlyList<SpecialDay> Days, IReadOnlyList<RefusedLine> Refused)
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

    /// <summary>Takes the good lines and names the others; of two lines for one day the first is taken.</summary>
    public static HolidayFile Read(ImportFile file)
    {
        var (rows, tally) = (file.Rows(), new LineTally());
        if (!rows.Has("date", "kind"))
        {
            tally.Refuse(file.Name, FileUnreadable.With("date,kind,name"));
            return new([], tally.Report.Refused);
        }

        var days = new Dictionary<DateOnly, SpecialDay>();
        foreach (var row in rows.All)
        {
            if (Parse(row, out var day) is { } refusal)
            {
                tally.Refuse(row, refusal);
            }
            else if (!days.TryAdd(day!.Day, day))
            {
                tally.Refuse(row, LineTwice.With(row["date"]!));
            }
        }

        return new([.. days.Values], tally.Report.Refused);
    }

    private static Refusal? Parse(CsvRow row, out SpecialDay? day)
    {
        day = null;
        if (!Date(row["date"], out var date))
        {
            return LineDate.With(row["date"] ?? "");
        }

        if (!Kinds.TryGetValue(row["kind"] ?? "", out var kind))
        {
            return LineKind.With(row["kind"] ?? "");
        }

        var swapped = default(DateOnly?);
        if (row["swapped_with"] is { } text)
        {
            if (!Date(text, out var other) || other == date)
            {
                return LineSwap.With(text);
            }

            swapped = other;
        }

        if (!Shift.TryParseDay(row["hours"], out var hours) || (hours.Count > 0 && kind is not SpecialDayKind.MakeUpDay))
        {
            return LineHours.With(row["hours"] ?? "");
        }

        day = new(date, kind, row["name"] ?? "", swapped, hours.Count > 0 ? hours : null, row["source"], row["status"] == "provisional");
        return null;
    }

    internal static bool Date(string? text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static HolidayFile ReadShipped()
    {
        using var stream = typeof(HolidayFile).Assembly.GetManifestResourceStream("holidays.csv")!;
        using var reader = new StreamReader(stream);
        return Read(new("holidays.csv", reader.ReadToEnd()));
    }
}
