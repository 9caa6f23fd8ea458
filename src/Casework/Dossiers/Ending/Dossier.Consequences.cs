using MotCua.Dossiers.Ending;
using MotCua.Payments;
using MotCua.Regimes;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <content>What follows when nothing comes of it.</content>
internal sealed partial class Dossier
{
    public Consequences? Consequences { get; private set; }

    /// <summary>What becomes of fee and originals; where the official says nothing of the fee, it is as the rules have it for this way of ending.</summary>
    public void Conclude(FeeOutcome? said, RuleSet rules, string way)
    {
        var usual = rules.FeesAtEnd.GetValueOrDefault(way);
        var fee = said ?? new((long)(Paid * (usual?.RefundedShare ?? 0)), usual?.Basis ?? "");
        RefundWrong.If(fee.Refunded < 0 || fee.Refunded > Paid || (Paid > 0 && string.IsNullOrWhiteSpace(fee.Basis)));
        Consequences = new(fee.Refunded, Paid - fee.Refunded, Paid > 0 ? fee.Basis.Trim() : null,
            [.. Papers.Where(paper => paper is { Source: PaperSource.Counter, Originals: > 0 }).OrderBy(paper => paper.Order).Select(paper => new PaperToReturn(paper.Key, paper.Name, paper.Originals))]);
    }

    /// <summary>Under which voucher the money went back.</summary>
    public void BookRefund(PaymentMethod method, string voucher, Hand by, DateTimeOffset now)
    {
        Consequences = Consequences! with { RefundedBy = method, Voucher = voucher };
        Note(now, "refunded", by, voucher);
    }

    public void GiveBack(IReadOnlyList<string> papers, bool refunded, string receivedBy, Hand by, DateTimeOffset now)
    {
        var open = NothingToReturn.Unless(Consequences);
        ReceiverMissing.If(string.IsNullOrWhiteSpace(receivedBy));
        var given = open.Papers.Where(paper => papers.Contains(paper.Key) && paper.ReturnedAt is null).ToArray();
        var paid = refunded && open is { Refunded: > 0, RefundedAt: null };
        NothingToReturn.If(given.Length == 0 && !paid);
        Consequences = open with
        {
            Papers = [.. open.Papers.Select(paper => given.Contains(paper) ? paper with { ReturnedAt = now, ReturnedBy = by.Name, ReceivedBy = receivedBy.Trim() } : paper)],
            RefundedAt = paid ? now : open.RefundedAt,
        };
        Note(now, "given-back", by, string.Join("; ", given.Select(paper => paper.Name).Append(paid ? $"{open.Refunded:N0} ₫" : null).OfType<string>().Append(receivedBy.Trim())));
    }
}
