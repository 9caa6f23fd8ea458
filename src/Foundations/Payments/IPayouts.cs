using MotCua.Kernel;

namespace MotCua.Payments;

/// <summary>Gives money back at a counter, within the deed that says so.</summary>
public interface IPayouts
{
    /// <summary>Books what is given back in the till of the actor; answers with the number of the voucher.</summary>
    Task<string> GiveBack(Guid subject, long amount, PaymentMethod method, string agency, CancellationToken cancel);
}

internal sealed class Payouts(Database db, Numbers numbers, IActorProvider actors, TimeProvider clock) : IPayouts
{
    public async Task<string> GiveBack(Guid subject, long amount, PaymentMethod method, string agency, CancellationToken cancel)
    {
        PaymentRefusals.AmountWrong.If(amount <= 0);
        PaymentRefusals.NotAtYourCounter.Unless(actors.Current.MayAt(PaymentPermissions.Collect, agency, clock.Today()));
        var year = clock.Today().Year;
        var number = $"PC-{agency}-{year}-{await numbers.Next($"voucher/{agency}/{year}", cancel):D6}";
        db.Add(Payment.GiveBack(subject, amount, method, agency, number, actors.Current, clock.GetUtcNow()));
        return number;
    }
}
