using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.Tracking;

/// <summary>An official looks a dossier up at their agencies by code or its beginning, day and number, request number, identity number, telephone, procedure, or words of the name in any order; or lists an agency's by stage. The newest first.</summary>
[Needs(DossierPermissions.View)]
public sealed record FindDossiers(string? Text = null, string? Agency = null, DossierStage? Stage = null, string? After = null, int Take = 20, string? Procedure = null) : IQuery<Page<DossierRow>>;

internal sealed class FindDossiersHandler(Database db, Desk desk, RowReading reading, WordSearch words, Shelf shelf) : IHandler<FindDossiers, Page<DossierRow>>
{
    /// <summary>Of one procedure the newest are still in process: so many pages are walked at once to come to those of another stage.</summary>
    private const int Ahead = 25;

    public async Task<Page<DossierRow>> Handle(FindDossiers request, CancellationToken cancel)
    {
        var take = Math.Clamp(request.Take, 1, 100);
        var agencies = desk.Actor.AgenciesWith(DossierPermissions.View, desk.Today);
        var text = request.Text?.Trim() ?? "";
        DossierId? after = DossierId.TryParse(request.After, out var mark) ? mark : null;
        var (code, searched) = DossiersMatching.IsProcedure(text) ? (text, "") : (request.Procedure, text);
        var narrowed = Narrowed(request, code);
        if (agencies is [""])
        {
            return await ForTheHouse(narrowed, searched, after, take, cancel);
        }

        if (searched.Length == 0)
        {
            // Two conditions are two indexes: the procedure's is walked, and what it gives is narrowed by the stage.
            var both = code is { Length: > 0 } && request.Stage is not null;
            var walked = both ? Narrowed(request with { Stage = null }, code) : narrowed;
            return await Filled(narrowed, async (before, stretch) => new(await shelf.Newest(walked, agencies, before, stretch, cancel)), after, take, both ? Ahead : 1, cancel);
        }

        if (DossiersMatching.Words(searched) is { Length: > 0 } typed)
        {
            return await Filled(Seen(narrowed, agencies), (before, stretch) => words.Find(typed, agencies, before, stretch, cancel), after, take, 1, cancel);
        }

        if (DossiersMatching.IsCode(searched))
        {
            return await ByCode(Seen(narrowed, agencies), searched.ToUpperInvariant(), after, take, cancel);
        }

        if (DossiersMatching.IsBegunNumber(searched))
        {
            var begun = DossiersMatching.OfBegunNumber(At(db.Dossiers.AsNoTracking(), agencies), searched);
            return await Filled(Seen(narrowed, agencies), async (before, stretch) => new(await Older(begun, before).OrderByDescending(id => id).Take(stretch).ToListAsync(cancel)), after, take, 1, cancel);
        }

        var found = DossiersMatching.Narrowed(Seen(narrowed, agencies), db.Dossiers, searched);
        return await Page(await StoredRow.Read(db, Older(found, after).OrderByDescending(dossier => dossier.Id).Take(take + 1), cancel), take, cancel);
    }

    /// <summary>The house itself looks at no agency; a name is found by its beginning.</summary>
    private async Task<Page<DossierRow>> ForTheHouse(IQueryable<Dossier> narrowed, string searched, DossierId? after, int take, CancellationToken cancel)
    {
        var begun = DossiersMatching.OfBegunNumber(db.Dossiers, searched);
        var found = searched.Length == 0 ? narrowed
            : DossiersMatching.IsBegunNumber(searched) ? narrowed.Where(dossier => begun.Contains(dossier.Id))
            : searched.Any(char.IsAsciiDigit) ? DossiersMatching.Narrowed(narrowed, db.Dossiers, searched) : Begun(narrowed, searched);
        return await Page(await StoredRow.Read(db, Older(found, after).OrderByDescending(dossier => dossier.Id).Take(take + 1), cancel), take, cancel);
    }

    /// <summary>A code or its beginning: agency, day and number, so the codes themselves are the order of their days.</summary>
    private async Task<Page<DossierRow>> ByCode(IQueryable<Dossier> seen, string begun, DossierId? after, int take, CancellationToken cancel)
    {
        var until = DossiersMatching.Until(begun);
        if (after is { } mark && await db.Dossiers.Where(dossier => dossier.Id == mark).Select(dossier => dossier.Code).SingleOrDefaultAsync(cancel) is { } last)
        {
            seen = seen.Where(dossier => dossier.Code!.CompareTo(last) < 0);
        }

        var ids = await seen.Where(dossier => dossier.Code!.CompareTo(begun) >= 0 && dossier.Code!.CompareTo(until) <= 0)
            .OrderByDescending(dossier => dossier.Code).Select(dossier => dossier.Id).Take(take + 1).ToListAsync(cancel);
        var rows = await StoredRow.Read(db, db.Dossiers.AsNoTracking().Where(dossier => ids.Contains(dossier.Id)), cancel);
        return await Page(rows.OrderByDescending(row => row.Code, StringComparer.Ordinal), take, cancel);
    }

    private static IQueryable<Dossier> Older(IQueryable<Dossier> found, DossierId? after) => after is { } last ? found.Where(dossier => dossier.Id.CompareTo(last) < 0) : found;

    private static IQueryable<DossierId> Older(IQueryable<DossierId> found, DossierId? after) => after is { } last ? found.Where(id => id.CompareTo(last) < 0) : found;

    private IQueryable<Dossier> Narrowed(FindDossiers request, string? code)
    {
        var narrowed = db.Dossiers.AsNoTracking().Where(dossier => dossier.Stage != DossierStage.Draft);
        if (request.Agency is { Length: > 0 } agency)
        {
            narrowed = narrowed.Where(dossier => dossier.CompetentAgency == agency);
        }

        if (request.Stage is { } stage)
        {
            var listed = NationalStates.ListedAs(stage);
            narrowed = narrowed.Where(dossier => dossier.ListedAs == listed && dossier.Stage == stage);
        }

        return code is { Length: > 0 } procedure ? narrowed.Where(dossier => dossier.Procedure == procedure) : narrowed;
    }

    private async Task<Page<DossierRow>> Page(IEnumerable<StoredRow> inOrder, int take, CancellationToken cancel)
    {
        StoredRow[] rows = [.. inOrder];
        return new(await reading.Read(rows.Take(take), cancel), rows.Length > take ? rows[take - 1].Id.ToString() : null);
    }

    /// <summary>Those that are found, narrowed further; goes on until the page is full or there are no more. Where it stops before either, the page says after which dossier to go on, however few it holds.</summary>
    /// <param name="ahead">How many pages are looked for at first.</param>
    private async Task<Page<DossierRow>> Filled(IQueryable<Dossier> narrowed, Func<DossierId?, int, Task<WordsFound>> find, DossierId? after, int take, int ahead, CancellationToken cancel)
    {
        const int most = 3125;
        List<StoredRow> rows = [];
        DossierId? goneTo = null;
        // Where most that are found fall through, more and more is looked for at once.
        for (; ahead <= most; ahead *= 5)
        {
            var stretch = (take + 1) * ahead;
            (var some, goneTo) = await find(after, stretch);
            rows.AddRange(await StoredRow.Read(db, narrowed.Where(dossier => some.Contains(dossier.Id)).OrderByDescending(dossier => dossier.Id).Take(take + 1 - rows.Count), cancel));
            if (rows.Count > take || some.Count < stretch)
            {
                break;
            }

            goneTo = after = some[^1];
        }

        var page = await Page(rows, take, cancel);
        return page.Next is null && goneTo is { } mark ? page with { Next = mark.ToString() } : page;
    }

    /// <summary>Only what an agency of the official received, settles or has in hand.</summary>
    private static IQueryable<Dossier> Seen(IQueryable<Dossier> dossiers, IReadOnlyList<string> agencies) => agencies is [""]
        ? dossiers
        : dossiers.Where(dossier => agencies.Contains(dossier.CompetentAgency) || agencies.Contains(dossier.ReceivingAgency) || dossier.Work.Any(work => agencies.Contains(work.Agency)));

    /// <summary>What an agency of the official received or settles.</summary>
    private static IQueryable<Dossier> At(IQueryable<Dossier> dossiers, IReadOnlyList<string> agencies) => agencies is [""]
        ? dossiers
        : dossiers.Where(dossier => agencies.Contains(dossier.CompetentAgency) || agencies.Contains(dossier.ReceivingAgency));

    /// <summary>For the house itself, which looks at no agency: by the beginning of the name.</summary>
    private static IQueryable<Dossier> Begun(IQueryable<Dossier> dossiers, string text)
    {
        var (from, until) = (VietnameseFold.Fold(text), DossiersMatching.Until(VietnameseFold.Fold(text)));
        return dossiers.Where(dossier => dossier.ApplicantFold.CompareTo(from) >= 0 && dossier.ApplicantFold.CompareTo(until) <= 0);
    }
}
