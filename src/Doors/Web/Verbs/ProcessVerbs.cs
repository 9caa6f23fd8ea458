using System.CommandLine;
using System.Globalization;
using MotCua.Processes;
using MotCua.Processes.Bpmn;
using MotCua.Processes.Proof;
using MotCua.Web.Words;

namespace MotCua.Web.Verbs;

/// <summary>Processes drawn elsewhere: what of them runs here.</summary>
internal static class ProcessVerbs
{
    private const int Runs = 0;
    private const int DoesNotRun = 1;
    private const int Misused = 2;

    private static readonly Wording Words = new();

    public static Command Verb() => new("process", "Processes as BPMN 2.0 files.") { Check(), ProcessFiles.Import(), ProcessFiles.Export() };

    private static Command Check()
    {
        var file = new Argument<string>("FILE") { Description = "A BPMN 2.0 file." };
        var strict = new Option<bool>("--strict") { Description = "Exit with 1 also when it runs but could not be published." };
        var verb = new Command("check", "Print what of a process runs and what does not, each by its id and line; ends with 1 when it does not run.") { file, strict };
        verb.SetAction((parsed, cancel) => Run(parsed.GetValue(file)!, parsed.GetValue(strict), cancel));
        return verb;
    }

    private static async Task<int> Run(string path, bool strict, CancellationToken cancel)
    {
        if (!File.Exists(path))
        {
            await Console.Error.WriteLineAsync($"There is no file {path}.");
            return Misused;
        }

        if (new FileInfo(path).Length > BpmnFile.MostBytes)
        {
            return Unreadable(path, "bpmn.too-large", 0, BpmnFile.MostBytes.ToString(CultureInfo.InvariantCulture));
        }

        try
        {
            var review = ProcessReview.Of(BpmnFile.Read(await File.ReadAllBytesAsync(path, cancel)));
            Print(path, review);
            return strict ? (review.MayBePublished ? Runs : DoesNotRun) : review.Runs ? Runs : DoesNotRun;
        }
        catch (BpmnUnreadableException unreadable)
        {
            return Unreadable(path, unreadable.Code, unreadable.Line, unreadable.Detail);
        }
    }

    private static void Print(string path, ProcessReview review)
    {
        var graph = review.Reading.Graph;
        Console.WriteLine(review.Runs
            ? Words["bpmn.check.runs", path, graph!.Nodes.Count(node => node.Waits), graph.Nodes.Count(node => node.Kind is NodeKind.Exclusive or NodeKind.Parallel), graph.Flows.Count]
            : Words["bpmn.check.does-not-run", path]);
        Part("bpmn.check.can", review.Reading.Able.Select(node => Words["bpmn.check.node", node.Line, node.Id, Words[$"bpmn.kind.{node.Kind}"], node.Name]));
        Part("bpmn.check.stops", review.Reading.Remarks.Where(remark => remark.Stops).Select(Say));
        Part("bpmn.check.kept", review.Reading.Remarks.Where(remark => !remark.Stops).Select(Say));
        Part("bpmn.check.unsound", review.Unsound.SelectMany(Say));
        Part("bpmn.check.flaws", review.Flaws.SelectMany(Say));
    }

    private static void Part(string heading, IEnumerable<string> lines)
    {
        foreach (var (index, line) in lines.Index())
        {
            if (index == 0)
            {
                Console.WriteLine(Words[heading]);
            }

            Console.WriteLine(line);
        }
    }

    private static string Say(BpmnRemark remark) => Words["bpmn.check.line", remark.Line, remark.Element, remark.Id ?? "-", Words[remark.Code, remark.Detail ?? ""]];

    private static IEnumerable<string> Say(ProcessFlaw flaw) => flaw.Detail is null
        ? [Words["bpmn.check.flaw", flaw.Step ?? "-", Words[flaw.Code]]]
        : [Words["bpmn.check.flaw", flaw.Step ?? "-", Words[flaw.Code]], Words["bpmn.check.witness", flaw.Detail]];

    private static int Unreadable(string path, string code, int line, string detail)
    {
        Console.WriteLine(Words["bpmn.check.unreadable", path, line, Words[code, detail]]);
        return DoesNotRun;
    }
}
