using MotCua.Kernel;

namespace MotCua.Counter.Tickets;

/// <summary>The errand at the window is done.</summary>
[Needs(CounterPermissions.Serve)]
public sealed record FinishTicket(TicketId Ticket, int? Version = null) : ICommand<Done>;

internal sealed class FinishTicketHandler(Floor floor) : IHandler<FinishTicket, Done>
{
    public async Task<Done> Handle(FinishTicket request, CancellationToken cancel)
    {
        (await floor.OwnTicket(request.Ticket, request.Version, cancel)).Finish(floor.Now);
        return default;
    }
}
