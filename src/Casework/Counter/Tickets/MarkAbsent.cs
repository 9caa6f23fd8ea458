using MotCua.Kernel;

namespace MotCua.Counter.Tickets;

/// <summary>Nobody came to the window, so the number is noted as absent.</summary>
[Needs(CounterPermissions.Serve)]
public sealed record MarkAbsent(TicketId Ticket, int? Version = null) : ICommand<Done>;

internal sealed class MarkAbsentHandler(Floor floor) : IHandler<MarkAbsent, Done>
{
    public async Task<Done> Handle(MarkAbsent request, CancellationToken cancel)
    {
        (await floor.OwnTicket(request.Ticket, request.Version, cancel)).NobodyCame(floor.Now);
        return default;
    }
}
