using System.Globalization;
using CsvHelper;
using MotCua.Organisation;

namespace MotCua.Calendar;

/// <summary>Weekly hours of agencies as a CSV file; the lines of one agency and day together make one week.</summary>
internal sealed record HoursFile(IReadOnlyList<(string Agency, DateOnly From, WeekText Week, string Basis)> Weeks, IReadOnlyList<LineProblem> Problems)
{
    private static readonly string[] Days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    public static HoursFile Read(TextReader text)
    {
        using var csv = CsvReader.Create(text, CsvReaderOptions.Default with { Separator = ',', TrackLineNumbers = true, TrimWhitespace = true });
        csv.ReadHeader();
        if (!csv.TryGetFieldIndex("agency", out _) || !csv.TryGetFieldIndex("weekdays", out _))
        {
            return new([], [new(1, "calendar.import.header", "agency,from,weekdays,hours")]);
        }

        var (rows, problems) = (new List<Row>(), new List<LineProblem>());
        while (csv.Read())
        {
            if (Parse(csv, out var row) is var (code, what))
            {
                problems.Add(new((int)csv.LineNumber, code, what));
            }
            else
            {
                rows.Add(row!);
            }
        }

        var weeks = rows.GroupBy(row => (row.Agency, row.From)).ToList();
        foreach (var week in weeks.Where(week => week.All(row => row.IsCounter)).ToList())
        {
            problems.Add(new(week.First().Line, "calendar.import.no-work", $"{week.Key.Agency} {week.Key.From:yyyy-MM-dd}"));
            weeks.Remove(week);
        }

        return new(
            [.. weeks.Select(week => (week.Key.Agency, week.Key.From, new WeekText(Week(week, false), Week(week, true)), week.First().Basis))],
            [.. problems.OrderBy(problem => problem.Line)]);
    }

    private static Dictionary<DayOfWeek, string> Week(IEnumerable<Row> rows, bool counter) => rows
        .Where(row => row.IsCounter == counter)
        .SelectMany(row => row.Days.Select(day => (Day: day, row.Hours)))
        .GroupBy(one => one.Day).ToDictionary(one => one.Key, one => one.Last().Hours);

    private static (string Code, string Text)? Parse(CsvReader csv, out Row? row)
    {
        row = null;
        string Field(string name) => csv.TryGetFieldIndex(name, out var at) && at < csv.FieldCount ? csv.GetString(at) : "";

        if (!AgencyCode.TryParse(Field("agency"), out var agency))
        {
            return ("calendar.import.agency", Field("agency"));
        }

        if (!DateOnly.TryParseExact(Field("from"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from))
        {
            return ("calendar.import.date", Field("from"));
        }

        if (DaysOf(Field("weekdays")) is not { Count: > 0 } days)
        {
            return ("calendar.import.weekdays", Field("weekdays"));
        }

        if (!Shift.TryParseDay(Field("hours"), out var shifts) || shifts.Count == 0)
        {
            return ("calendar.import.hours", Field("hours"));
        }

        if (Field("use") is not ("work" or "counter" or ""))
        {
            return ("calendar.import.use", Field("use"));
        }

        if (Field("legal_basis") is not { Length: > 0 } basis)
        {
            return ("calendar.import.basis", agency.Value);
        }

        row = new((int)csv.LineNumber, agency.Value, from, days, Shift.Format(shifts), Field("use") == "counter", basis);
        return null;
    }

    /// <summary>"mon-fri", "sat", "mon,wed".</summary>
    private static List<DayOfWeek>? DaysOf(string text)
    {
        var found = new List<DayOfWeek>();
        foreach (var part in text.ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
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

    private sealed record Row(int Line, string Agency, DateOnly From, List<DayOfWeek> Days, string Hours, bool IsCounter, string Basis);
}
