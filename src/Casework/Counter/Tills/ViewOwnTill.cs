using MotCua.Kernel;

namespace MotCua.Counter.Tills;

/// <summary>What the clerk has taken since the last sheet.</summary>
[Needs(CounterPermissions.Serve)]
public sealed record ViewOwnTill(string? Agency = null) : IQuery<CashSheet>;

internal sealed class ViewOwnTillHandler(Cash cash) : IHandler<ViewOwnTill, CashSheet>
{
    public Task<CashSheet> Handle(ViewOwnTill request, CancellationToken cancel) => cash.Open(cash.AgencyOf(request.Agency), cancel);
}
