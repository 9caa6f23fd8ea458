using System.CommandLine;
using System.Diagnostics;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Import;
using MotCua.Web.Serving;
using MotCua.Web.Words;

namespace MotCua.Web.Verbs;

/// <summary>Reads files of others into the house; what a file of procedures brought can be taken back.</summary>
internal static class Import
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int Misused = 2;

    private static readonly Wording Words = new();

    public static Command Verb()
    {
        var undo = new Option<string?>("--undo") { Description = "Take back what this import of procedures brought into the register. Exit with 1 when some rows must stay." };
        var apply = new Option<string?>("--apply") { Description = "Bring the accepted rows of this preview into the register." };
        var verb = new Command("import", "Read files into the house, apply a preview, or take an import of procedures back.")
        {
            ImportLineFiles.Units(),
            ImportLineFiles.Holidays(),
            ImportLineFiles.LifeEvents(),
            ImportLineFiles.Questions(),
            ImportLineFiles.Templates(),
            ImportProcedureFiles.Verb(),
            undo,
            apply,
        };
        verb.SetAction(async (parsed, cancel) => (parsed.GetValue(undo), parsed.GetValue(apply)) switch
        {
            ({ } typed, null) when !Guid.TryParse(typed, out _) => await Misuse(NoId(typed)),
            (null, { } typed) when !Guid.TryParse(typed, out _) => await Misuse(NoId(typed)),
            ({ } run, null) => await AsHouse.Do(house => Undo(house.GetRequiredService<Gate>(), new(Guid.Parse(run)), cancel), cancel),
            (null, { } run) => await AsHouse.Do(house => Apply(house.GetRequiredService<Gate>(), new(Guid.Parse(run)), cancel), cancel),
            _ => await Misuse("Say what to import (procedures, units, holidays), --apply ID or --undo ID; see motcua import --help."),
        });
        return verb;
    }

    /// <summary>Brings all accepted rows in and prints what became of them.</summary>
    private static async Task<int> Apply(Gate gate, ImportRunId run, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        var done = await CatalogueImport.Step(gate, _ => new ApplyImport(run), patience: null, cancel: cancel);
        return done.Refusal is { } refusal ? await Refuse(refusal) : await Print(gate, run, started, cancel);
    }

    private static async Task<int> Undo(Gate gate, ImportRunId run, CancellationToken cancel)
    {
        var done = await CatalogueImport.Step(gate, _ => new UndoImport(run), patience: null, cancel: cancel);
        if (done.Refusal is { } refusal)
        {
            return await Refuse(refusal);
        }

        var report = (await gate.Ask(new ViewImport(run, NoteworthyOnly: true), cancel)).Value;
        Console.WriteLine(Words["imports.undone.sum", report.FileName, report.Undone, report.NotUndone]);
        foreach (var line in report.Lines.Where(line => line.Undoing is { Undone: false, Note: not null }))
        {
            Console.WriteLine("  " + Words["imports.undone.line", line.Line, line.Code ?? "-", ImportWords.Say(line.Undoing!.Note!)]);
        }

        return report.NotUndone > 0 ? Failed : Done;
    }

    private static async Task<int> Print(Gate gate, ImportRunId run, long started, CancellationToken cancel)
    {
        var report = await gate.Ask(new ViewImport(run, NoteworthyOnly: true), cancel);
        if (report.Refusal is { } refusal)
        {
            return await Refuse(refusal);
        }

        ImportWords.Print(report.Value, Stopwatch.GetElapsedTime(started));
        return Done;
    }

    private static async Task<int> Refuse(Refusal refusal)
    {
        await Console.Error.WriteLineAsync(Words.Of(refusal));
        return Failed;
    }

    private static string NoId(string typed) =>
        $"\"{typed}\" is not the id of an import. An id looks like 0199a6c2-5b1e-7c3a-9f04-2d6e8b7a1c55; the import prints it when it ends.";

    private static async Task<int> Misuse(string what)
    {
        await Console.Error.WriteLineAsync(what);
        return Misused;
    }
}
