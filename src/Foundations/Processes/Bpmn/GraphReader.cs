using System.Xml.Linq;

namespace MotCua.Processes.Bpmn;

/// <summary>What a file holds: the graph that runs, if one does, and every remark about what does not.</summary>
public sealed record GraphReading(ProcessGraph? Graph, IReadOnlyList<BpmnRemark> Remarks)
{
    /// <summary>The whole process can be run as it is drawn.</summary>
    public bool Runs => Graph is not null && Remarks.All(remark => !remark.Stops);

    /// <summary>Every node that by itself could run, whether or not the whole does.</summary>
    public IReadOnlyList<FlowNode> Able { get; init; } = [];

    /// <summary>The terms of the process as a whole, where the file states them.</summary>
    public ProcessTerms Terms { get; init; } = new();
}

/// <summary>Reads the part of a BPMN file that runs, and names precisely what does not.</summary>
public static class GraphReader
{
    public static GraphReading Read(BpmnFile file)
    {
        var processes = file.Definitions.Parts("process").ToArray();
        var remarks = Twins(file.Definitions).ToList();
        if (processes.Length == 0)
        {
            return new(null, [BpmnRemark.About(file.Definitions, "no-process"), .. remarks]);
        }

        var marked = processes.Where(process => process.Says("isExecutable", true)).ToArray();
        XElement[] meant = marked.Length > 0 ? marked : processes;
        if (meant.Length > 1)
        {
            // Which one is meant nobody can tell, so everything that would not run is named in all of them.
            remarks.AddRange(meant.Select(process => BpmnRemark.About(process, "several-processes", process.DisplayName)));
            var readers = meant.Select(process => new OneProcess(file, process, remarks)).ToList();
            readers.ForEach(reader => reader.Read());
            return new(null, InOrder(remarks)) { Able = [.. readers.SelectMany(reader => reader.Able)] };
        }

        foreach (var other in processes.Except(meant))
        {
            // Other pools are drawn so that people see with whom the process speaks; what would not run there stops nothing.
            var beside = new List<BpmnRemark> { BpmnRemark.About(other, "other-process", other.DisplayName) };
            _ = new OneProcess(file, other, beside).Read();
            remarks.AddRange(beside.Select(remark => remark with { Stops = false }));
        }

        var terms = ProcessTerms.Of(meant[0], remarks);
        var reader = new OneProcess(file, meant[0], remarks);
        var graph = reader.Read();
        return new(remarks.Any(remark => remark.Stops) ? null : graph, InOrder(remarks)) { Terms = terms, Able = [.. reader.Able] };
    }

    /// <summary>Ids that two elements share: nothing that refers to one of them can be relied upon.</summary>
    private static IEnumerable<BpmnRemark> Twins(XElement definitions) => definitions.Descendants()
        .Where(element => element.IsBpmn && element.Id is not null)
        .GroupBy(element => element.Id, StringComparer.Ordinal)
        .Where(group => group.Skip(1).Any())
        .SelectMany(group => group.Skip(1).Select(element => BpmnRemark.About(element, "id-twice")));

    private static List<BpmnRemark> InOrder(IEnumerable<BpmnRemark> remarks) => [.. remarks.Distinct().OrderBy(remark => remark.Line).ThenBy(remark => remark.Code, StringComparer.Ordinal)];

    /// <summary>One process of the file: its nodes first, then the arrows between them.</summary>
    private sealed class OneProcess(BpmnFile file, XElement process, List<BpmnRemark> remarks)
    {
        /// <summary>More than anybody could be shown; and everything after this may take its time node by node.</summary>
        private const int MostNodes = 500;

        private readonly NodeReader kinds = new(remarks, file.Definitions.Parts("message").Where(message => message.Id is not null)
            .DistinctBy(message => message.Id).ToDictionary(message => message.Id!, StringComparer.Ordinal));

        private readonly TermsReader terms = new(remarks);
        private readonly Dictionary<string, XElement> lanes = LanesOf(process);
        private readonly List<(FlowNode Node, XElement Element)> nodes = [];
        private readonly List<(XElement Container, int? Part)> containers = [];

        /// <summary>The nodes about which nothing was remarked that stops.</summary>
        public IEnumerable<FlowNode> Able => nodes.Select(one => one.Node).Where(node => !remarks.Exists(remark => remark.Stops && remark.Id == node.Id));

        public ProcessGraph? Read()
        {
            if (process.Says("isExecutable", false))
            {
                remarks.Add(BpmnRemark.About(process, "only-drawn", process.DisplayName));
            }

            Nodes(process, null);
            if (nodes.Count > MostNodes)
            {
                remarks.Add(BpmnRemark.About(process, "too-many-nodes", $"{nodes.Count} > {MostNodes}"));
                return null;
            }

            return new Wiring(nodes, containers, remarks).Wire(process.Id ?? "", process.DisplayName);
        }

        private void Nodes(XElement container, int? part)
        {
            containers.Add((container, part));
            foreach (var element in container.Elements().Where(element => element.IsBpmn))
            {
                if (!NodeReader.IsNode(element))
                {
                    kinds.Odd(element);
                    continue;
                }

                if (element.Id is null)
                {
                    remarks.Add(BpmnRemark.About(element, "id-missing", element.DisplayName));
                    continue;
                }

                var node = NodeOf(element, part);
                if (node is not null)
                {
                    nodes.Add((node, element));
                }

                if (element.Name.LocalName is "subProcess" or "transaction" or "adHocSubProcess")
                {
                    Nodes(element, node?.Index ?? Wiring.Nowhere);
                }
            }
        }

        private FlowNode? NodeOf(XElement element, int? part)
        {
            var lane = lanes.GetValueOrDefault(element.Id!) ?? (part is >= 0 and { } host ? lanes.GetValueOrDefault(nodes[host].Node.Id) : null);
            return kinds.KindOf(element) is not { } kind ? null : new FlowNode
            {
                Index = nodes.Count,
                Id = element.Id!,
                Kind = kind,
                Name = element.DisplayName,
                Line = element.Line,
                Part = part,
                Lane = lane?.DisplayName,
                Terms = TermsOf(element, kind, lane),
                Interrupts = kind is NodeKind.Timer && !element.Says("cancelActivity", false),
                Delay = kind is NodeKind.Timer ? TermsReader.Delay(element.Parts("timerEventDefinition").Elements(BpmnNames.Bpmn + "timeDuration").First().Value.Trim())!.Value : default,
            };
        }

        private StepTerms TermsOf(XElement element, NodeKind kind, XElement? lane)
        {
            var read = terms.Read(element, lane);
            return kind switch
            {
                NodeKind.Message => read with { Calls = kinds.MessageOf(element) },
                NodeKind.Call => read with { Calls = read.Calls ?? element.Attribute("calledElement")!.Value.Trim() },
                _ => read,
            };
        }

        /// <summary>In which lane a node lies; in the innermost where lanes are nested.</summary>
        private static Dictionary<string, XElement> LanesOf(XElement process)
        {
            var found = new Dictionary<string, XElement>(StringComparer.Ordinal);
            foreach (var reference in process.Descendants(BpmnNames.Bpmn + "lane").SelectMany(lane => lane.Parts("flowNodeRef").Select(reference => (lane, Id: reference.Value.Trim()))))
            {
                found[reference.Id] = reference.lane;
            }

            return found;
        }
    }
}
