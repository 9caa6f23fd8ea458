using System.CommandLine;
using System.Globalization;
using MotCua.Calendar;
using MotCua.Calendar.Viewing;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Web.Words;

namespace MotCua.Web.Verbs;

/// <summary>Answers on the command line when so many working days are over.</summary>
internal static class CalendarDue
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int Misused = 2;

    private static readonly string[] Dates = ["yyyy-MM-dd", "d/M/yyyy"];

    public static Command Verb()
    {
        var start = new Option<string?>("--start") { Description = "Day of reception, 2024-02-08 or 8/2/2024; it is not counted." };
        var days = new Option<string?>("--working-days") { Description = "How many working days." };
        var file = new Option<string?>("--file") { Description = "Many cases: a CSV file with the columns start,working_days." };
        var agency = new Option<string?>("--agency") { Description = "By the calendar of this agency (H02.12) instead of the public holidays alone." };
        var due = new Command("due", "Print start,working_days,due; remarks go to the error output.") { start, days, file, agency };
        due.SetAction((parsed, cancel) => Run(
            parsed.GetValue(file), parsed.GetValue(start), parsed.GetValue(days), parsed.GetValue(agency), cancel));
        return new Command("calendar", "Working days and deadlines.") { due };
    }

    private static async Task<int> Run(string? file, string? start, string? days, string? agency, CancellationToken cancel)
    {
        if ((file is null) == (start is null || days is null) || (file is not null && (start ?? days) is not null))
        {
            return await Misuse("Give either --start and --working-days, or --file.");
        }

        if (file is not null && !File.Exists(file))
        {
            return await Misuse($"There is no file {file}.");
        }

        List<DueCase> cases = [];
        var refused = 0;
        if (file is null)
        {
            if (Read(start, days) is not { } one)
            {
                return await Misuse($"Not a day and a number of working days: {start}, {days}.");
            }

            cases.Add(one);
        }
        else
        {
            var rows = new ImportFile(file, await File.ReadAllTextAsync(file, cancel)).Rows();
            if (!rows.Has("start", "working_days"))
            {
                return await Misuse($"{file} has no columns start,working_days.");
            }

            foreach (var row in rows.All)
            {
                if (Read(row["start"], row["working_days"]) is { } one)
                {
                    cases.Add(one);
                }
                else
                {
                    refused++;
                    await Console.Error.WriteLineAsync($"{file}, line {row.Line}: not a day and a number of working days: {row["start"]}, {row["working_days"]}.");
                }
            }
        }

        return await AsHouse.Do(
            async house =>
            {
                if (AgencyCode.TryParse(agency, out var code) && !await Exists(house, code, cases, cancel))
                {
                    return await Misuse($"There is no agency {agency} today, nor on a day asked about. Give the code of one of the province's agencies, such as H02.12.");
                }

                var outcome = await house.GetRequiredService<Gate>().Ask(new ReckonDueDays(cases, agency), cancel);
                return outcome.Done ? await Print(outcome.Value, refused) : await Misuse(new Wording().Of(outcome.Refusal!));
            },
            cancel);
    }

    private static async Task<int> Print(IReadOnlyList<DueRow> rows, int refused)
    {
        Console.WriteLine("start,working_days,due");
        foreach (var row in rows)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Start:yyyy-MM-dd},{row.WorkingDays},{row.Due:yyyy-MM-dd}"));
        }

        if (rows.Count(row => !row.IsFirm) is > 0 and var open)
        {
            await Console.Error.WriteLineAsync($"{open} of {rows.Count} touch a year whose holidays are not announced: the day may still move.");
        }

        return refused > 0 ? Failed : Done;
    }

    /// <summary>An agency that has ended since still has its calendar for the days it stood.</summary>
    private static async Task<bool> Exists(IServiceProvider house, AgencyCode code, List<DueCase> cases, CancellationToken cancel)
    {
        var agencies = house.GetRequiredService<IOrganisation>();
        foreach (var on in cases.Select(one => one.Start).Prepend(house.GetRequiredService<TimeProvider>().Today()).Distinct())
        {
            if (await agencies.Agency(code, on, cancel) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static DueCase? Read(string? start, string? days) =>
        DateOnly.TryParseExact(start, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 2190
            && int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= 2000
            ? new(day, count)
            : null;

    private static async Task<int> Misuse(string what)
    {
        await Console.Error.WriteLineAsync(what);
        return Misused;
    }
}
