using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Payments;

/// <summary>What one official took in at a counter, and gave back there.</summary>
public interface ITakings
{
    /// <summary>The receipts and vouchers given after one moment, and up to another, in their order; a few thousand at most.</summary>
    Task<IReadOnlyList<Taking>> Of(string agency, Guid collector, DateTimeOffset? after, DateTimeOffset until, CancellationToken cancel);
}

/// <summary>One receipt given, or one voucher for money given back, whose amount is less than nothing; in whole đồng.</summary>
public sealed record Taking(string ReceiptNumber, Guid Subject, long Amount, PaymentMethod Method, DateTimeOffset At)
{
    public bool IsGivenBack => Amount < 0;
}

internal sealed class Takings(Database db) : ITakings
{
    private const int Most = 5000;

    public async Task<IReadOnlyList<Taking>> Of(string agency, Guid collector, DateTimeOffset? after, DateTimeOffset until, CancellationToken cancel)
    {
        var from = after ?? DateTimeOffset.UnixEpoch;
        return await db.Set<Payment>().AsNoTracking()
            .Where(payment => payment.Collector == collector && payment.Agency == agency && payment.At > from && payment.At <= until)
            .OrderBy(payment => payment.At).ThenBy(payment => payment.Id).Take(Most)
            .Select(payment => new Taking(payment.ReceiptNumber, payment.Subject, payment.Amount, payment.Method, payment.At)).ToListAsync(cancel);
    }
}
