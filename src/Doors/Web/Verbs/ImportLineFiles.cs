using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using MotCua.Calendar.Declaring;
using MotCua.Digitising.Fields;
using MotCua.Guides.Writing;
using MotCua.Kernel;
using MotCua.Organisation.Import;
using MotCua.Procedures.Learning;
using MotCua.Web.Words;

namespace MotCua.Web.Verbs;

/// <summary>Reads files that say one thing a line (agencies, officers, holidays, office hours), and prints every line that was not taken.</summary>
internal static class ImportLineFiles
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int Misused = 2;

    private static readonly Wording Words = new();

    public static Command Units() => Verb(
        "units", "Read agencies, units and officers (CSV). Give files that lean on each other together.", (files, _) => [new ImportUnits(files)]);

    public static Command Holidays()
    {
        var agency = new Option<string?>("--agency") { Description = "For this agency (H02.12) and those below it only." };
        var verb = Verb("holidays", "Read holiday notices (date,kind,name) and office hours (agency,from,weekdays,hours), CSV.", (files, parsed) =>
        [
            .. files.Where(file => !IsHours(file)).Select(file => new ImportHolidays([file], parsed.GetValue(agency))),
            .. files.Where(IsHours).Select(file => new ImportWorkingHours([file])),
        ]);
        verb.Options.Add(agency);
        return verb;
    }

    public static Command LifeEvents() => Verb(
        "life-events", "Read the national portal's grouping of procedures by events of life (group,code,name; CSV), as input for guides.", (files, _) => [new ImportLifeEvents(files)]);

    public static Command Questions() => Verb(
        "questions", "Read questions with known answers (JSON lines: query, kind, codes), by which the search is measured before words are taught to it.", (files, _) => [new ImportQuestions(files)]);

    public static Command Templates() => Verb(
        "templates", "Read templates by which papers are read (JSON, one kind of paper a file).", (files, _) => [new ImportTemplates(files)]);

    private static bool IsHours(ImportFile file) => file.Rows().Has("weekdays");

    private static Command Verb(string name, string description, Func<IReadOnlyList<ImportFile>, ParseResult, IReadOnlyList<ICommand<LineReport>>> deeds)
    {
        var files = new Argument<string[]>("FILE") { Description = "CSV with a heading line; for questions JSON lines.", Arity = ArgumentArity.OneOrMore };
        var strict = new Option<bool>("--strict") { Description = "Exit with 1 when a line was refused." };
        var verb = new Command(name, description + " A second reading changes nothing.") { files, strict };
        verb.SetAction(async (parsed, cancel) =>
        {
            var names = parsed.GetValue(files)!;
            if (names.FirstOrDefault(file => !File.Exists(file)) is { } missing)
            {
                await Console.Error.WriteLineAsync($"There is no file {missing}.");
                return Misused;
            }

            var read = await Task.WhenAll(names.Select(async file => new ImportFile(file, await File.ReadAllTextAsync(file, cancel))));
            return await AsHouse.Do(house => Run(house, deeds(read, parsed), parsed.GetValue(strict), cancel), cancel);
        });
        return verb;
    }

    private static async Task<int> Run(IServiceProvider house, IReadOnlyList<ICommand<LineReport>> deeds, bool strict, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        var sum = new LineReport(0, 0, 0, []);
        foreach (var deed in deeds)
        {
            var outcome = await house.GetRequiredService<Gate>().Do(deed, cancel);
            if (outcome.Refusal is { } refusal)
            {
                await Console.Error.WriteLineAsync(Words.Of(refusal));
                return Failed;
            }

            var report = outcome.Value;
            sum = new(sum.Created + report.Created, sum.Changed + report.Changed, sum.Unchanged + report.Unchanged, [.. sum.Refused, .. report.Refused]);
        }

        foreach (var line in sum.Refused)
        {
            Console.WriteLine(Words["import.lines.refused", line.File, line.Line, Words[line.Code, [.. line.Arguments]]]);
        }

        var took = Stopwatch.GetElapsedTime(started).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        Console.WriteLine(Words["import.lines.summary", sum.Created, sum.Changed, sum.Unchanged, sum.Refused.Count, took]);
        return strict && sum.Refused.Count > 0 ? Failed : Done;
    }
}
