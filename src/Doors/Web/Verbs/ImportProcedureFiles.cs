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
            Description = "National catalogue (.jsonl, .jsonl.gz) or message (LayThuTuc, .json), a province's published list (.csv, .xlsx), own procedures (.json), or a folder of .json.",
            Arity = ArgumentArity.OneOrMore,
        };
        var strict = new Option<bool>("--strict") { Description = "Exit with 1 when a line was refused." };
        var report = new Option<string?>("--report") { Description = "Write what became of every line to this CSV file." };
        var preview = new Option<bool>("--preview") { Description = "Write nothing into the register: keep what was read as a preview, say what each row would do, and print the preview's ID." };
        var apply = new Option<bool>("--apply") { Description = "Bring everything into the register at once. This is also what happens without a switch." };
        var publisher = new Option<string?>("--publisher") { Description = "With --preview: who published the file; its columns are read as this publisher's last ones were." };
        var verb = new Command("procedures", "Read procedures into the register, or preview them. A second reading changes nothing; motcua import --undo ID takes one back.")
        {
            files, preview, apply, publisher, strict, report,
        };
        verb.Validators.Add(parsed =>
        {
            if (parsed.GetValue(preview) && parsed.GetValue(apply))
            {
                parsed.AddError("--preview and --apply exclude each other.");
            }
        });
        verb.SetAction((parsed, cancel) => Run(parsed.GetValue(files)!, new(parsed.GetValue(preview), parsed.GetValue(publisher), parsed.GetValue(strict), parsed.GetValue(report)), cancel));
        return verb;
    }

    private static async Task<int> Run(string[] names, Way way, CancellationToken cancel)
    {
        if (names.FirstOrDefault(name => !File.Exists(name) && !Directory.Exists(name)) is { } missing)
        {
            await Console.Error.WriteLineAsync($"There is no file {missing}.");
            return Misused;
        }

        string[] files = [.. names.SelectMany(FilesAt)];
        return await AsHouse.Do(house => Read(house, files, way, cancel), cancel);
    }

    private static async Task<int> Read(IServiceProvider house, string[] files, Way way, CancellationToken cancel)
    {
        List<ImportReport> reports = [];
        foreach (var file in files)
        {
            if (await Read(house.GetRequiredService<Gate>(), file, way, cancel) is not { } read)
            {
                return Failed;
            }

            reports.Add(read);
        }

        if (reports.Count > 1)
        {
            ImportWords.PrintSum(reports);
        }

        if (way.Report is { } reportFile)
        {
            await ImportWords.Write(reportFile, reports, cancel);
        }

        return way.Strict && reports.Exists(one => one.Tally.Refused > 0) ? Failed : Done;
    }

    private static IEnumerable<string> FilesAt(string name) =>
        Directory.Exists(name) ? Directory.EnumerateFiles(name, "*.json").Order(StringComparer.Ordinal) : [name];

    private static async Task<ImportReport?> Read(Gate gate, string file, Way way, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        await using var content = File.OpenRead(file);
        using var progress = new ProgressBar(Path.GetFileName(file));
        var run = way.Preview ? await CatalogueImport.Preview(gate, content, file, way.Publisher, progress, cancel) : await CatalogueImport.Run(gate, content, file, progress, cancel);
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

    /// <summary>How the files are to be read.</summary>
    private sealed record Way(bool Preview, string? Publisher, bool Strict, string? Report);
}
