using MotCua.Kernel;

namespace MotCua.Payments.Collection;

/// <summary>The clerk takes a fee at the counter and gives a receipt with the next number of the agency's year.</summary>
[Needs(PaymentPermissions.Collect)]
public sealed record CollectAtCounter(Guid Subject, long Amount, PaymentMethod Method, string Agency, string? IdempotencyKey = null) : ICommand<CollectedFee>, IOnce, IConcerns;

/// <summary>The receipt given; the amount in whole đồng.</summary>
public sealed record CollectedFee(PaymentId Payment, string ReceiptNumber, long Amount, DateTimeOffset At);

internal sealed class CollectAtCounterHandler(Database db, Numbers numbers, IActorProvider actors, TimeProvider clock) : IHandler<CollectAtCounter, CollectedFee>
{
    public async Task<CollectedFee> Handle(CollectAtCounter request, CancellationToken cancel)
    {
        PaymentRefusals.AmountWrong.If(request.Amount <= 0);
        PaymentRefusals.NotAtYourCounter.Unless(actors.Current.MayAt(PaymentPermissions.Collect, request.Agency, clock.Today()));

        var year = clock.Today().Year;
        var number = $"BL-{request.Agency}-{year}-{await numbers.Next($"receipt/{request.Agency}/{year}", cancel):D6}";
        var payment = Payment.Collect(request.Subject, request.Amount, request.Method, request.Agency, number, actors.Current, clock.GetUtcNow());
        db.Add(payment);
        return new(payment.Id, number, payment.Amount, payment.At);
    }
}
