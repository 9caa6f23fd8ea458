using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Calendar.CalendarRefusals;

namespace MotCua.Calendar;

/// <summary>Weekly hours of agencies as a CSV file; the lines of one agency and day together make one week.</summary>
internal sealed record HoursFile(IReadOnlyList<(string Agency, DateOnly From, WeekText Week, string Basis)> Weeks, IReadOnlyList<RefusedLine> Refused)
{
    private static readonly string[] Days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    public static HoursFile Read(ImportFile file)
    {
        var (rows, tally) = (file.Rows(), new LineTally());
        if (!rows.Has("agency", "from", "weekdays", "hours"))
        {
            tally.Refuse(file.Name, FileUnreadable.With("agency,from,weekdays,hours"));
            return new([], tally.Report.Refused);
        }

        var lines = new List<Line>();
        foreach (var row in rows.All)
        {
            if (Parse(row, out var line) is { } refusal)
            {
                tally.Refuse(row, refusal);
            }
            else
            {
                lines.Add(line!);
            }
        }

        var weeks = lines.GroupBy(line => (line.Agency, line.From)).ToList();
        foreach (var week in weeks.Where(week => week.All(line => line.IsCounter)).ToList())
        {
            tally.Refuse(week.First().Row, NoHours);
            weeks.Remove(week);
        }

        return new(
            [.. weeks.Select(week => (week.Key.Agency, week.Key.From, new WeekText(Week(week, false), Week(week, true)), week.First().Basis))],
            [.. tally.Report.Refused.OrderBy(refused => refused.Line)]);
    }

    private static Dictionary<DayOfWeek, string> Week(IEnumerable<Line> lines, bool counter) => lines
        .Where(line => line.IsCounter == counter)
        .SelectMany(line => line.Days.Select(day => (Day: day, line.Hours)))
        .GroupBy(one => one.Day).ToDictionary(one => one.Key, one => one.Last().Hours);

    private static Refusal? Parse(CsvRow row, out Line? line)
    {
        line = null;
        if (!AgencyCode.TryParse(row["agency"], out var agency))
        {
            return NoSuchAgency.With(row["agency"] ?? "");
        }

        if (!HolidayFile.Date(row["from"], out var from))
        {
            return LineDate.With(row["from"] ?? "");
        }

        if (DaysOf(row["weekdays"]) is not { Count: > 0 } days)
        {
            return LineWeekdays.With(row["weekdays"] ?? "");
        }

        if (!Shift.TryParseDay(row["hours"], out var shifts) || shifts.Count == 0)
        {
            return LineHours.With(row["hours"] ?? "");
        }

        if (row["use"] is not ("work" or "counter" or null))
        {
            return LineUse.With(row["use"]!);
        }

        if (row["legal_basis"] is not { } basis)
        {
            return BasisMissing;
        }

        line = new(row, agency.Value, from, days, Shift.Format(shifts), row["use"] == "counter", basis);
        return null;
    }

    /// <summary>"mon-fri", "sat", "mon,wed".</summary>
    private static List<DayOfWeek>? DaysOf(string? text)
    {
        var found = new List<DayOfWeek>();
        foreach (var part in (text ?? "").ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Split('-', StringSplitOptions.TrimEntries);
            var (first, last) = (Array.IndexOf(Days, ends[0]), Array.IndexOf(Days, ends[^1]));
            if (ends.Length > 2 || first < 0 || last < first)
            {
                return null;
            }

            found.AddRange(Enumerable.Range(first, last - first + 1).Select(day => (DayOfWeek)day));
        }

        return found;
    }

    private sealed record Line(CsvRow Row, string Agency, DateOnly From, List<DayOfWeek> Days, string Hours, bool IsCounter, string Basis);
}
