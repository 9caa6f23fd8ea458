using MotCua.Kernel;

namespace MotCua.Counter.Tickets;

/// <summary>Whoever was called has come to the window.</summary>
[Needs(CounterPermissions.Serve)]
public sealed record BeginServing(TicketId Ticket, int? Version = null) : ICommand<Done>;

internal sealed class BeginServingHandler(Floor floor) : IHandler<BeginServing, Done>
{
    public async Task<Done> Handle(BeginServing request, CancellationToken cancel)
    {
        (await floor.OwnTicket(request.Ticket, request.Version, cancel)).Begin(floor.Now);
        return default;
    }
}
