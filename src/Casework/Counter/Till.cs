using MotCua.Kernel;
using static MotCua.Counter.CounterRefusals;

namespace MotCua.Counter;

/// <summary>The sheet on which a clerk hands over the cash taken since the last sheet: what the receipts say, what was counted, who took it over.</summary>
internal sealed class Till : Aggregate
{
    public TillId Id { get; private init; }

    public string Agency { get; private init; } = "";

    public Guid Officer { get; private init; }

    public string OfficerName { get; private init; } = "";

    /// <summary>The receipts after this moment, up to the closing, are on the sheet; none for a clerk's first.</summary>
    public DateTimeOffset? Since { get; private init; }

    public DateTimeOffset ClosedAt { get; private init; }

    public long Expected { get; private init; }

    public long Counted { get; private init; }

    public string? Reason { get; private init; }

    public Guid? TakenOverBy { get; private set; }

    public string? TakenOverByName { get; private set; }

    public DateTimeOffset? TakenOverAt { get; private set; }

    public string? Remark { get; private set; }

    public static Till Close(string agency, Guid officer, string name, DateTimeOffset? since, DateTimeOffset now, long expected, long counted, string? reason)
    {
        CountWrong.At("Counted").If(counted < 0);
        DifferenceUnexplained.At("Reason").If(counted != expected && string.IsNullOrWhiteSpace(reason));
        var till = new Till
        {
            Id = Ids.New<TillId>(),
            Agency = agency,
            Officer = officer,
            OfficerName = name,
            Since = since,
            ClosedAt = now,
            Expected = expected,
            Counted = counted,
            Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(),
        };
        till.Raise(new TillClosed(till.Id, agency, expected, counted));
        return till;
    }

    public void Countersign(Guid by, string name, string? remark, DateTimeOffset now)
    {
        OwnTill.If(by == Officer);
        CountersignedAlready.If(TakenOverAt is not null);
        (TakenOverBy, TakenOverByName, TakenOverAt, Remark) = (by, name, now, string.IsNullOrWhiteSpace(remark) ? null : remark.Trim());
    }
}
