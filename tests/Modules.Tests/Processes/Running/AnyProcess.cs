using CsCheck;
using MotCua.Processes.Bpmn;
using MotCua.Processes.Running;

namespace MotCua.Modules.Tests.Processes.Running;

/// <summary>Random processes for properties: some put together from sound pieces, some thrown together.</summary>
internal static class AnyProcess
{
    private static readonly Gen<Piece> AnyPiece = Gen.Recursive<Piece>((depth, inner) => depth > 3
        ? Gen.Const(new Piece("task", []))
        : Gen.Select(
            OneOf("task", "task", "service", "message", "call", "chain", "chain", "choose", "facts", "both", "part", "loop", "timer", "reminder"),
            inner.Array[2, 3], (kind, parts) => new Piece(kind, parts)));

    /// <summary>Put together from pieces each of which has one way in and one way out.</summary>
    public static readonly Gen<ProcessGraph> Sound = AnyPiece.Select(piece => new Draft().Whole(piece));

    /// <summary>Nodes and arrows at random; most of these are faulty, some are not.</summary>
    public static readonly Gen<ProcessGraph?> Thrown = Gen.Select(OneOf("task", "task", "and", "xor").Array[2, 7], Gen.Int[0, 100].Array[24], Throw);

    /// <summary>Everything that could happen now, in a fixed order.</summary>
    public static List<RunEvent> Happenings(ProcessGraph graph, RunState state) =>
    [
        .. from token in state.Tokens
           where token.Via is null
           let node = graph.Node(token.At)!
           from happened in node.Kind switch
           {
               NodeKind.Task => node.Ways.Select(way => (RunEvent)new WorkDone(token.No, way.Key)),
               NodeKind.Service => [new ServiceAnswered(token.No)],
               NodeKind.Call => [new CallReturned(token.No)],
               NodeKind.Message => [new MessageCame(node.Terms.Calls!, token.No)],
               _ => [],
           }
           select happened,
        .. from token in state.Tokens from timer in token.Timers ?? [] select (RunEvent)new TimerRang(token.No, timer),
    ];

    private static ProcessGraph? Throw(string[] kinds, int[] dice)
    {
        var drawing = new Drawing().Start().End();
        for (var i = 0; i < kinds.Length; i++)
        {
            _ = kinds[i] switch { "task" => drawing.Task($"n{i}"), "and" => drawing.And($"n{i}"), _ => drawing.Xor($"n{i}") };
        }

        var roll = 0;
        int Next(int below) => dice[roll++ % dice.Length] % below;
        drawing.Flow("start", "n0");
        for (var i = 0; i < kinds.Length; i++)
        {
            for (var arrows = kinds[i] == "task" ? 1 : 1 + Next(2); arrows > 0; arrows--)
            {
                var to = Next(kinds.Length + 1);
                drawing.Flow($"n{i}", to == kinds.Length ? "end" : $"n{to}", $"w{arrows}");
            }
        }

        return drawing.Read().Graph;
    }

    internal sealed record Piece(string Kind, Piece[] Parts);

    private static Gen<string> OneOf(params string[] kinds) => Gen.Int[0, kinds.Length - 1].Select(index => kinds[index]);

    private sealed class Draft
    {
        private readonly Drawing drawing = new();
        private int count;

        public ProcessGraph Whole(Piece piece)
        {
            drawing.Start().End();
            var (first, last) = Draw(piece);
            drawing.Chain("start", first);
            drawing.Chain(last, "end");
            return drawing.Graph();
        }

        private (string First, string Last) Draw(Piece piece)
        {
            var id = $"{piece.Kind}{++count}";
            switch (piece.Kind)
            {
                case "service":
                    drawing.Service(id);
                    return (id, id);
                case "message":
                    drawing.Message(id);
                    return (id, id);
                case "call":
                    drawing.Call(id);
                    return (id, id);
                case "chain":
                    var (first, last) = Draw(piece.Parts[0]);
                    foreach (var part in piece.Parts[1..])
                    {
                        var (next, end) = Draw(part);
                        drawing.Chain(last, next);
                        last = end;
                    }

                    return (first, last);
                case "choose":
                    drawing.Task(id).Xor(id + "x").Xor(id + "y").Chain(id, id + "x");
                    Branches(piece.Parts, id + "x", id + "y", (from, to, _) => drawing.Flow(from, to, to));
                    return (id, id + "y");
                case "facts":
                    drawing.Xor(id + "x", id + "f0").Xor(id + "y");
                    Branches(piece.Parts, id + "x", id + "y", (from, to, i) => drawing.Flow(from, to, id: $"{id}f{i}", when: i == 0 ? null : i == 1 ? "paid" : "feeDue > 10"));
                    return (id + "x", id + "y");
                case "both":
                    drawing.And(id + "x").And(id + "y");
                    Branches(piece.Parts, id + "x", id + "y", (from, to, _) => drawing.Flow(from, to));
                    return (id + "x", id + "y");
                case "part":
                    drawing.Part(id, _ =>
                    {
                        drawing.Start(id + "s").End(id + "e");
                        var (inner, innerLast) = Draw(piece.Parts[0]);
                        drawing.Chain(id + "s", inner);
                        drawing.Chain(innerLast, id + "e");
                    });
                    return (id, id);
                case "loop":
                    drawing.Task(id).Xor(id + "x").Xor(id + "i").Xor(id + "y");
                    var (body, bodyLast) = Draw(piece.Parts[0]);
                    drawing.Chain(id + "i", body);
                    drawing.Chain(bodyLast, id, id + "x");
                    drawing.Flow(id + "x", id + "y", "on").Flow(id + "x", id + "i", "back");
                    return (id + "i", id + "y");
                case "timer":
                    drawing.Task(id).Timer(id + "t", id).Xor(id + "y").Chain(id, id + "y");
                    var (late, lateLast) = Draw(piece.Parts[0]);
                    drawing.Chain(id + "t", late);
                    drawing.Chain(lateLast, id + "y");
                    return (id, id + "y");
                case "reminder":
                    drawing.Task(id).Timer(id + "t", id, interrupts: false).End(id + "e").Task(id + "r").Chain(id + "t", id + "r", id + "e");
                    return (id, id);
                default:
                    drawing.Task(id);
                    return (id, id);
            }
        }

        private void Branches(Piece[] parts, string split, string join, Action<string, string, int> arrow)
        {
            for (var i = 0; i < parts.Length; i++)
            {
                var (first, last) = Draw(parts[i]);
                arrow(split, first, i);
                drawing.Chain(last, join);
            }
        }
    }
}
