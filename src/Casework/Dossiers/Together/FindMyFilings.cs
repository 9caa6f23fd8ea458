using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.People;

namespace MotCua.Dossiers.Together;

/// <summary>What a citizen filed or is filing together, each group with all its dossiers; the newest first.</summary>
[Needs(DossierPermissions.Submit)]
public sealed record FindMyFilings(string? After = null, int Take = 10) : IQuery<Page<FilingRow>>;

/// <summary>A filing in the list.</summary>
public sealed record FilingRow(FilingId Id, DateTimeOffset CreatedAt, DateTimeOffset? HandedInAt, IReadOnlyList<FilingRowMember> Members)
{
    public bool IsOpen => HandedInAt is null;
}

/// <summary>One dossier of it: as in every list, and whether it waits for the result of another, which may not come.</summary>
public sealed record FilingRowMember(DossierRow Row, IReadOnlyList<AwaitedResult> WaitsFor, bool IsStuck)
{
    /// <summary>Only the citizen can go on now.</summary>
    public bool NeedsCitizen => IsStuck || WaitsFor.Any(one => one.WillNotCome);
}

internal sealed class FindMyFilingsHandler(Database db, Desk desk, RowReading reading) : IHandler<FindMyFilings, Page<FilingRow>>
{
    public async Task<Page<FilingRow>> Handle(FindMyFilings request, CancellationToken cancel)
    {
        PersonId self = desk.Self, hand = new(desk.Actor.Id);
        var mine = db.Filings.AsNoTracking().Where(filing => filing.Applicant == self || filing.Submitter == hand);
        if (Guid.TryParse(request.After, out var mark) && await db.Filings.AsNoTracking().Where(filing => filing.Id == new FilingId(mark)).Select(filing => (DateTimeOffset?)filing.CreatedAt).SingleOrDefaultAsync(cancel) is { } before)
        {
            mine = mine.Where(filing => filing.CreatedAt < before);
        }

        var take = Math.Clamp(request.Take, 1, 50);
        var found = await mine.OrderByDescending(filing => filing.CreatedAt).ThenByDescending(filing => filing.Id).Take(take + 1).ToListAsync(cancel);
        var shown = found.Take(take).ToArray();
        DossierId[] ids = [.. shown.SelectMany(filing => filing.Members).Select(member => member.Dossier)];
        var rows = (await reading.Read(await StoredRow.Read(db, db.Dossiers.AsNoTracking().Where(dossier => ids.Contains(dossier.Id)), cancel), cancel)).ToDictionary(row => row.Id);
        var refused = (await db.Dossiers.AsNoTracking().Where(dossier => ids.Contains(dossier.Id) && dossier.Result != null).Select(dossier => new { dossier.Id, dossier.Result }).ToListAsync(cancel))
            .Where(one => one.Result!.IsRefusal).Select(one => one.Id).ToHashSet();
        return new([.. shown.Select(filing => new FilingRow(filing.Id, filing.CreatedAt, filing.HandedInAt, [.. filing.InOrder.Select(member => Member(member, rows, refused))]))],
            found.Count > take ? shown[^1].Id.ToString() : null);
    }

    private static FilingRowMember Member(FilingMember member, Dictionary<DossierId, DossierRow> rows, HashSet<DossierId> refused) => new(
        rows[member.Dossier],
        member.IsWaiting && rows[member.Dossier].Stage is DossierStage.Draft
            ? [.. member.Awaits.Select(one => new AwaitedResult(one.Paper, one.Name, one.From, rows[one.From].PlainName, rows[one.From].Stage is DossierStage.Declined or DossierStage.Stopped || refused.Contains(one.From)))]
            : [],
        member.StuckOn is not null && rows[member.Dossier].Stage is DossierStage.Draft);
}
