using System.CommandLine;
using System.Diagnostics;
using MotCua.Kernel;
using MotCua.Procedures.Import;
using MotCua.Web.Serving;

namespace MotCua.Web.Verbs;

/// <summary>Reads catalogues of procedures into the register, and prints what became of every line.</summary>
internal static class ImportProcedureFiles
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int Misused = 2;

    public static Command Verb()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "National catalogue (.jsonl, .jsonl.gz), a province's published list (.csv), own procedures (.json), or a folder of those.",
            Arity = ArgumentArity.OneOrMore,
        };
        var strict = new Option<bool>("--strict") { Description = "Exit with 1 when a line was refused." };
        var report = new Option<string?>("--report") { Description = "Write what became of every line to this CSV file." };
        var verb = new Command("procedures", "Read procedures into the register. A second reading changes nothing.") { files, strict, report };
        verb.SetAction((parsed, cancel) => Run(parsed.GetValue(files)!, parsed.GetValue(strict), parsed.GetValue(report), cancel));
        return verb;
    }

    private static async Task<int> Run(string[] names, bool strict, string? reportFile, CancellationToken cancel)
    {
        if (names.FirstOrDefault(name => !File.Exists(name) && !Directory.Exists(name)) is { } missing)
        {
            await Console.Error.WriteLineAsync($"There is no file {missing}.");
            return Misused;
        }

        string[] files = [.. names.SelectMany(FilesAt)];
        return await AsHouse.Do(house => Read(house, files, strict, reportFile, cancel), cancel);
    }

    private static async Task<int> Read(IServiceProvider house, string[] files, bool strict, string? reportFile, CancellationToken cancel)
    {
        List<ImportReport> reports = [];
        foreach (var file in files)
        {
            if (await Read(house.GetRequiredService<Gate>(), file, cancel) is not { } read)
            {
                return Failed;
            }

            reports.Add(read);
        }

        if (reports.Count > 1)
        {
            ImportWords.PrintSum(reports);
        }

        if (reportFile is not null)
        {
            await ImportWords.Write(reportFile, reports, cancel);
        }

        return strict && reports.Exists(one => one.Tally.Refused > 0) ? Failed : Done;
    }

    private static IEnumerable<string> FilesAt(string name) =>
        Directory.Exists(name) ? Directory.EnumerateFiles(name, "*.json").Order(StringComparer.Ordinal) : [name];

    private static async Task<ImportReport?> Read(Gate gate, string file, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        await using var content = File.OpenRead(file);
        using var progress = new ProgressBar(Path.GetFileName(file));
        var run = await CatalogueImport.Run(gate, content, file, progress, cancel);
        progress.Dispose();
        var report = run.Done ? await gate.Ask(new ViewImport(run.Value), cancel) : new(run.Refusal!);
        if (report.Refusal is { } refusal)
        {
            await Console.Error.WriteLineAsync(new Words.Wording().Of(refusal));
            return null;
        }

        ImportWords.Print(report.Value, Stopwatch.GetElapsedTime(started));
        return report.Value;
    }
}
