using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Payments;

namespace MotCua.Counter.Tills;

/// <summary>What a sheet of cash says: the receipts of one clerk between two moments, and the vouchers for what was given back, by way of paying.</summary>
public sealed record CashSheet(string Agency, string Officer, DateTimeOffset? Since, DateTimeOffset Until, IReadOnlyList<Taking> Receipts)
{
    /// <summary>What must lie in the till: the cash taken without the cash given back.</summary>
    public long Expected => Receipts.Where(one => one.Method is PaymentMethod.Cash).Sum(one => one.Amount);

    /// <summary>What was taken in that way.</summary>
    public long Sum(PaymentMethod method) => Receipts.Where(one => one.Method == method && !one.IsGivenBack).Sum(one => one.Amount);

    public int Count(PaymentMethod method) => Receipts.Count(one => one.Method == method && !one.IsGivenBack);

    /// <summary>What was given back in that way, with its vouchers.</summary>
    public long GivenBack(PaymentMethod method) => -Receipts.Where(one => one.Method == method && one.IsGivenBack).Sum(one => one.Amount);

    public int Vouchers(PaymentMethod method) => Receipts.Count(one => one.Method == method && one.IsGivenBack);
}

/// <summary>Reads a clerk's receipts since the last sheet.</summary>
internal sealed class Cash(Database db, ITakings takings, Floor floor)
{
    /// <summary>The agency at whose counter the actor takes money.</summary>
    public string AgencyOf(string? asked)
    {
        var mine = floor.Actor.AgenciesWith(CounterPermissions.Serve, floor.Today);
        var agency = asked ?? (mine is [{ Length: > 0 } first, ..] ? first : null);
        CounterRefusals.NotYourHall.Unless(agency is not null && floor.May(CounterPermissions.Serve, agency));
        return agency;
    }

    public async Task<CashSheet> Open(string agency, CancellationToken cancel)
    {
        var last = await db.Tills.AsNoTracking().Where(till => till.Officer == floor.Actor.Id && till.Agency == agency).OrderByDescending(till => till.ClosedAt)
            .Select(till => (DateTimeOffset?)till.ClosedAt).FirstOrDefaultAsync(cancel);
        return new(agency, floor.Actor.Name, last, floor.Now, await takings.Of(agency, floor.Actor.Id, last, floor.Now, cancel));
    }

    public async Task<CashSheet> Of(Till till, CancellationToken cancel) =>
        new(till.Agency, till.OfficerName, till.Since, till.ClosedAt, await takings.Of(till.Agency, till.Officer, till.Since, till.ClosedAt, cancel));
}
