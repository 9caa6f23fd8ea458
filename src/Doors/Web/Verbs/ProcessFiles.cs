using System.CommandLine;
using System.Text;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Processes;
using MotCua.Processes.Bpmn;
using MotCua.Processes.Catalogue;
using MotCua.Processes.Design;
using MotCua.Web.Words;

namespace MotCua.Web.Verbs;

/// <summary>Takes processes in from BPMN files and hands them out again.</summary>
internal static class ProcessFiles
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int Misused = 2;

    private static readonly Wording Words = new();

    public static Command Import()
    {
        var file = new Argument<string>("FILE") { Description = "A BPMN 2.0 file." };
        var procedure = new Option<string?>("--as") { Description = "The code of the procedure, where the file does not name it." };
        var verb = new Command("import", "Take a process in: published when the file names its decision and nothing is wrong with it, else kept as a draft.") { file, procedure };
        verb.SetAction(async (parsed, cancel) => File.Exists(parsed.GetValue(file))
            ? await AsHouse.Do(house => Take(house.GetRequiredService<Gate>(), parsed.GetValue(file)!, parsed.GetValue(procedure), cancel), cancel)
            : await Misuse($"There is no file {parsed.GetValue(file)}."));
        return verb;
    }

    public static Command Export()
    {
        var procedure = new Argument<string>("CODE") { Description = "The code of the procedure." };
        var level = new Option<AgencyLevel?>("--level") { Description = "Province, District or Commune, where there is more than one." };
        var to = new Option<string?>("--to") { Description = "The file to write; without it, to the output." };
        var verb = new Command("export", "Hand out the newest process of a procedure as a BPMN 2.0 file.") { procedure, level, to };
        verb.SetAction((parsed, cancel) => AsHouse.Do(house => Give(house.GetRequiredService<Gate>(), new(parsed.GetValue(procedure)!, parsed.GetValue(level)), parsed.GetValue(to), cancel), cancel));
        return verb;
    }

    private static async Task<int> Take(Gate gate, string path, string? code, CancellationToken cancel)
    {
        BpmnFile file;
        try
        {
            file = BpmnFile.Read(await File.ReadAllBytesAsync(path, cancel));
        }
        catch (BpmnUnreadableException unreadable)
        {
            return await Refuse(Words["bpmn.check.unreadable", path, unreadable.Line, Words[unreadable.Code, unreadable.Detail]]);
        }

        var terms = GraphReader.Read(file).Terms;
        if (terms is { Decision: not null, DecidedOn: not null, From: not null })
        {
            var taken = await gate.Do(new ImportProcess(file.ToString(), code), cancel);
            if (taken.Done)
            {
                Console.WriteLine(Words[taken.Value.Changed ? "bpmn.import.published" : "bpmn.import.unchanged", path, taken.Value.Number]);
                return Done;
            }

            if (!ProcessRefusals.Flawed.Is(taken.Refusal))
            {
                return await Refuse(Words.Of(taken.Refusal!));
            }
        }

        // A drawing whose process bears no name is called after its file.
        var draft = new DraftProcess(code ?? terms.Procedure ?? "", terms.Level, null, file.ToString());
        var drafted = await gate.Do(draft, cancel);
        if (ProcessRefusals.NameMissing.Is(drafted.Refusal))
        {
            drafted = await gate.Do(draft with { Name = Path.GetFileNameWithoutExtension(path) }, cancel);
        }

        if (drafted.Refusal is { } refusal)
        {
            return await Refuse(Words.Of(refusal));
        }

        Console.WriteLine(Words["bpmn.import.drafted", path, drafted.Value.Number]);
        foreach (var flaw in drafted.Value.Flaws)
        {
            Console.WriteLine(Words["bpmn.check.flaw", flaw.Step ?? "-", Words[flaw.Code, flaw.Detail ?? ""]]);
        }

        return Done;
    }

    private static async Task<int> Give(Gate gate, ExportProcess query, string? to, CancellationToken cancel)
    {
        var found = await gate.Ask(query, cancel);
        if (found.Refusal is { } refusal)
        {
            return await Refuse(Words.Of(refusal));
        }

        if (to is null)
        {
            await using var output = Console.OpenStandardOutput();
            await output.WriteAsync(Encoding.UTF8.GetBytes(found.Value.Bpmn), cancel);
        }
        else
        {
            await File.WriteAllTextAsync(to, found.Value.Bpmn, cancel);
        }

        return Done;
    }

    private static async Task<int> Refuse(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return Failed;
    }

    private static async Task<int> Misuse(string what)
    {
        await Console.Error.WriteLineAsync(what);
        return Misused;
    }
}
