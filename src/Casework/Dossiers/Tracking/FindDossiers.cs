using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.Tracking;

/// <summary>An official looks a dossier up at their agencies by code or its beginning, day and number, request number, identity number, telephone, procedure, or words of the name in any order; or lists an agency's by stage. The newest first.</summary>
[Needs(DossierPermissions.View)]
public sealed record FindDossiers(string? Text = null, string? Agency = null, DossierStage? Stage = null, string? After = null, int Take = 20, string? Procedure = null) : IQuery<Page<DossierRow>>;

internal sealed class FindDossiersHandler(Database db, Desk desk, RowReading reading, WordSearch words, Shelf shelf) : IHandler<FindDossiers, Page<DossierRow>>
{
    public async Task<Page<DossierRow>> Handle(FindDossiers request, CancellationToken cancel)
    {
        var take = Math.Clamp(request.Take, 1, 100);
        var agencies = desk.Actor.AgenciesWith(DossierPermissions.View, desk.Today);
        var text = request.Text?.Trim() ?? "";
        DossierId? after = DossierId.TryParse(request.After, out var mark) ? mark : null;
        var (code, searched) = DossiersMatching.IsProcedure(text) ? (text, "") : (request.Procedure, text);
        var narrowed = Narrowed(request, code);
        if (agencies is not [""] && searched.Length == 0)
        {
            var ids = await shelf.Newest(narrowed, agencies, after, take + 1, cancel);
            return await Page(await StoredRow.Read(db.Dossiers.AsNoTracking().Where(dossier => ids.Contains(dossier.Id)), cancel), take, cancel);
        }

        var found = Seen(narrowed, agencies);
        if (DossiersMatching.Words(searched) is { Length: > 0 } typed && agencies is not [""])
        {
            return await ByWords(found, typed, agencies, after, take, cancel);
        }

        found = searched.Length == 0 ? found : agencies is [""] && !searched.Any(char.IsAsciiDigit) ? Begun(found, searched) : DossiersMatching.Narrowed(found, db.Dossiers, At(db.Dossiers, agencies), searched);
        if (after is { } last)
        {
            found = found.Where(dossier => dossier.Id.CompareTo(last) < 0);
        }

        return await Page(await StoredRow.Read(found.OrderByDescending(dossier => dossier.Id).Take(take + 1), cancel), take, cancel);
    }

    private IQueryable<Dossier> Narrowed(FindDossiers request, string? code)
    {
        var narrowed = db.Dossiers.AsNoTracking().Where(dossier => dossier.Stage != DossierStage.Draft);
        if (request.Agency is { Length: > 0 } agency)
        {
            narrowed = narrowed.Where(dossier => dossier.CompetentAgency == agency);
        }

        if (request.Stage is { } stage)
        {
            narrowed = narrowed.Where(dossier => dossier.Stage == stage);
        }

        return code is { Length: > 0 } procedure ? narrowed.Where(dossier => dossier.Procedure == procedure) : narrowed;
    }

    private async Task<Page<DossierRow>> Page(IEnumerable<StoredRow> stored, int take, CancellationToken cancel)
    {
        StoredRow[] rows = [.. stored.OrderByDescending(row => row.Id)];
        return new(await reading.Read(rows.Take(take), cancel), rows.Length > take ? rows[take - 1].Id.ToString() : null);
    }

    /// <summary>Those that bear the words, narrowed further; goes on until the page is full or there are no more.</summary>
    private async Task<Page<DossierRow>> ByWords(IQueryable<Dossier> narrowed, string[] typed, IReadOnlyList<string> agencies, DossierId? after, int take, CancellationToken cancel)
    {
        const int most = 5;
        List<StoredRow> rows = [];
        // Nearly all that bear the words are shown; only where they are narrowed further is more looked for at once.
        for (var (round, stretch) = (0, take + 1); round < most; round++, stretch = 5 * (take + 1))
        {
            var bearing = await words.Find(typed, agencies, after, stretch, cancel);
            rows.AddRange((await StoredRow.Read(narrowed.Where(dossier => bearing.Contains(dossier.Id)), cancel)).OrderByDescending(row => row.Id));
            if (rows.Count > take || bearing.Count < stretch)
            {
                break;
            }

            after = bearing[^1];
        }

        return await Page(rows, take, cancel);
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
