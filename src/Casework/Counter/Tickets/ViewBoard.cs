using MotCua.Kernel;

namespace MotCua.Counter.Tickets;

/// <summary>What the screens of a hall show to everybody: who is called, who was, who will be.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record ViewBoard(string Agency) : IQuery<BoardView>;

/// <summary>The screen of a hall; numbers only, nobody's name.</summary>
public sealed record BoardView(string Agency, string Name, Opening Opening, BoardCall? Call, IReadOnlyList<BoardCall> Before, IReadOnlyList<string> Coming, IReadOnlyList<GroupView> Groups);

/// <summary>A number called to a window; the order tells one call from the same number called again.</summary>
public sealed record BoardCall(string Number, int Window, string Group, long Order);

internal sealed class ViewBoardHandler(HallReading reading) : IHandler<ViewBoard, BoardView>
{
    private const int ComingShown = 8;

    public async Task<BoardView> Handle(ViewBoard request, CancellationToken cancel)
    {
        var now = await reading.Now(request.Agency, cancel);
        var calls = now.Latest.Where(ticket => ticket.Window is not null)
            .Select(ticket => new BoardCall(ticket.Number, ticket.Window!.Value, now.Plan.Group(ticket.Group)?.Name ?? "", ticket.CallOrder!.Value)).ToArray();
        var isCalling = now.Latest is [{ State: TicketState.Called or TicketState.Serving, Window: not null }, ..];
        return new(request.Agency, now.Plan.Name, now.Opening, isCalling ? calls[0] : null, isCalling ? calls[1..] : calls,
            [.. now.Line.Take(ComingShown).Select(one => one.Number)],
            [.. now.Plan.Groups.Select(group => new GroupView(group.Letter, group.Name, group.Icon, group.Hint, now.Line.Count(one => one.Group == group.Letter), now.WaitOf(group.Letter), now.Times.IsServed(group.Letter), group.TakesBookings, group.Fields))]);
    }
}
