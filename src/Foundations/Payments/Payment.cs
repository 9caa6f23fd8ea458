using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Payments;

/// <summary>One payment received.</summary>
public readonly record struct PaymentId(Guid Value) : IId<PaymentId>
{
    public override string ToString() => Value.ToString();
}

/// <summary>How money came in.</summary>
public enum PaymentMethod { Cash, Card, Transfer }

/// <summary>Money for a dossier is there; amounts are whole đồng.</summary>
public sealed record PaymentSettled(PaymentId Payment, Guid Subject, long Amount, string ReceiptNumber) : IEvent;

/// <summary>Money received at a counter, with the receipt given for it; or given back there, as less than nothing, with a voucher. Never changed afterwards.</summary>
internal sealed class Payment : Aggregate
{
    public PaymentId Id { get; private init; }

    public Guid Subject { get; private init; }

    public long Amount { get; private init; }

    public PaymentMethod Method { get; private init; }

    public string Agency { get; private init; } = "";

    public string ReceiptNumber { get; private init; } = "";

    public string CollectedBy { get; private init; } = "";

    /// <summary>Whose till the money lies in.</summary>
    public Guid Collector { get; private init; }

    public DateTimeOffset At { get; private init; }

    public static Payment Collect(Guid subject, long amount, PaymentMethod method, string agency, string receiptNumber, Actor collector, DateTimeOffset now)
    {
        var payment = new Payment
        {
            Id = Ids.New<PaymentId>(),
            Subject = subject,
            Amount = amount,
            Method = method,
            Agency = agency,
            ReceiptNumber = receiptNumber,
            CollectedBy = collector.Name,
            Collector = collector.Id,
            At = now,
        };
        payment.Raise(new PaymentSettled(payment.Id, subject, amount, receiptNumber));
        return payment;
    }

    /// <summary>Money goes back out of the till of whoever hands it over.</summary>
    public static Payment GiveBack(Guid subject, long amount, PaymentMethod method, string agency, string voucherNumber, Actor giver, DateTimeOffset now) => new()
    {
        Id = Ids.New<PaymentId>(),
        Subject = subject,
        Amount = -amount,
        Method = method,
        Agency = agency,
        ReceiptNumber = voucherNumber,
        CollectedBy = giver.Name,
        Collector = giver.Id,
        At = now,
    };
}

internal sealed class PaymentTables : ITables
{
    public void Map(ModelBuilder model) => model.Entity<Payment>(payment =>
    {
        payment.In("payments", "payment");
        payment.HasIndex(p => p.ReceiptNumber).IsUnique();
        payment.HasIndex(p => p.Subject);
        payment.HasIndex(p => new { p.Agency, p.At });
        payment.HasIndex(p => new { p.Collector, p.At });
    });
}
