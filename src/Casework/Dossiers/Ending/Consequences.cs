using MotCua.Payments;

namespace MotCua.Dossiers.Ending;

/// <summary>What follows when nothing comes of a dossier: what of the fee is given back and what is kept, on what ground, and which originals go back to the citizen.</summary>
public sealed record Consequences(long Refunded, long Kept, string? FeeBasis, IReadOnlyList<PaperToReturn> Papers)
{
    /// <summary>When the money to be given back was given back.</summary>
    public DateTimeOffset? RefundedAt { get; init; }

    /// <summary>By which way, and by which voucher.</summary>
    public PaymentMethod? RefundedBy { get; init; }

    public string? Voucher { get; init; }

    /// <summary>Something is still to be handed to the citizen.</summary>
    public bool IsOpen => (Refunded > 0 && RefundedAt is null) || Papers.Any(paper => paper.ReturnedAt is null);
}

/// <summary>An original that was handed over on paper, and whether it went back.</summary>
public sealed record PaperToReturn(string Key, string Name, int Originals)
{
    public DateTimeOffset? ReturnedAt { get; init; }

    public string? ReturnedBy { get; init; }

    public string? ReceivedBy { get; init; }
}

/// <summary>What an official lays down of the fee when a dossier ends; left out, it is as the rules have it.</summary>
public sealed record FeeOutcome(long Refunded, string Basis);

/// <summary>The ways in which a dossier ends without a result, as the rule set names them.</summary>
internal static class WaysToEnd
{
    public const string Declined = "declined";
    public const string Withdrawn = "withdrawn";
    public const string Stopped = "stopped";
}
