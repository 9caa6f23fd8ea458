using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Procedures.Publication;

/// <summary>The decisions that were posted, the latest first, as everybody reads them; those on one procedure when it is named.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record FindPublications(string? Procedure = null, Guid? After = null, int Take = 30) : IQuery<IReadOnlyList<PublishedDecision>>;

/// <summary>A posted decision: by whom, since when, on what it rests, and what it did.</summary>
public sealed record PublishedDecision(
    DecisionId Id, Issuer Issuer, string Number, DateOnly DatedOn, string Title, DateOnly EffectiveOn, string SignerName, string SignerOffice, string ProposerName,
    IReadOnlyList<DecisionBasis> Bases, IReadOnlyList<DecisionEntryCard> Entries, bool HasPaper, DateTimeOffset PostedAt);

internal sealed class FindPublicationsHandler(Database db, DecisionDesk desk) : IHandler<FindPublications, IReadOnlyList<PublishedDecision>>
{
    public async Task<IReadOnlyList<PublishedDecision>> Handle(FindPublications query, CancellationToken cancel)
    {
        var last = new DecisionId(query.After ?? Guid.Empty);
        var posted = db.Decisions.AsNoTracking().Include(one => one.Entries).Where(one => one.PostedAt != null && !one.OfInternal);
        posted = query.Procedure is { } code ? posted.Where(one => one.Entries.Any(entry => entry.Code == code)) : posted;
        posted = query.After is not null ? posted.Where(one => one.Id.CompareTo(last) < 0) : posted;
        var found = await posted.OrderByDescending(one => one.Id).Take(Math.Clamp(query.Take, 1, 101)).ToListAsync(cancel);
        return Cards(found, await desk.Rows(found, cancel));
    }

    internal static IReadOnlyList<PublishedDecision> Cards(IReadOnlyList<PublicationDecision> found, IReadOnlyList<DecisionRow> rows) =>
    [
        .. found.Zip(rows, (one, row) => new PublishedDecision(one.Id, one.Issuer, one.Number!, one.DatedOn!.Value, one.Title, one.EffectiveOn!.Value, one.SignerName, one.SignerOffice,
            row.ProposerName, one.Bases, [.. row.Entries.Select(entry => entry with { Plan = null })], one.Paper is not null, one.PostedAt!.Value)),
    ];
}
