using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.Tracking;

/// <summary>An official looks a dossier up by code, request number, identity number, telephone or the beginning of a name; or lists an agency's by stage.</summary>
[Needs(DossierPermissions.View)]
public sealed record FindDossiers(string? Text = null, string? Agency = null, DossierStage? Stage = null, string? After = null, int Take = 20) : IQuery<Page<DossierRow>>;

internal sealed class FindDossiersHandler(Database db, Desk desk, RowReading reading) : IHandler<FindDossiers, Page<DossierRow>>
{
    public async Task<Page<DossierRow>> Handle(FindDossiers request, CancellationToken cancel)
    {
        var take = Math.Clamp(request.Take, 1, 100);
        var found = Seen(db.Dossiers.AsNoTracking().Where(dossier => dossier.Stage != DossierStage.Draft), desk.Actor.AgenciesWith(DossierPermissions.View, desk.Today));
        if (request.Agency is { Length: > 0 } agency)
        {
            found = found.Where(dossier => dossier.CompetentAgency == agency);
        }

        if (request.Stage is { } stage)
        {
            found = found.Where(dossier => dossier.Stage == stage);
        }

        found = Matching(found, db.Dossiers, request.Text?.Trim() ?? "");
        if (DossierId.TryParse(request.After, out var after))
        {
            found = found.Where(dossier => dossier.Id.CompareTo(after) < 0);
        }

        var rows = await StoredRow.Read(found.OrderByDescending(dossier => dossier.Id).Take(take + 1), cancel);
        return new(await reading.Read(rows.Take(take), cancel), rows.Count > take ? rows[take - 1].Id.ToString() : null);
    }

    /// <summary>Only what an agency of the official received, settles or has in hand.</summary>
    private static IQueryable<Dossier> Seen(IQueryable<Dossier> dossiers, IReadOnlyList<string> agencies) => agencies is [""]
        ? dossiers
        : dossiers.Where(dossier => agencies.Contains(dossier.CompetentAgency) || agencies.Contains(dossier.ReceivingAgency) || dossier.Work.Any(work => agencies.Contains(work.Agency)));

    private static IQueryable<Dossier> Matching(IQueryable<Dossier> dossiers, IQueryable<Dossier> all, string text)
    {
        if (text.Length == 0)
        {
            return dossiers;
        }

        var upper = text.ToUpperInvariant();
        if (upper.StartsWith("YC-", StringComparison.Ordinal))
        {
            return dossiers.Where(dossier => dossier.RequestNumber == upper);
        }

        if (text.Any(char.IsAsciiDigit))
        {
            var digits = string.Concat(text.Where(char.IsAsciiDigit));
            if (upper.Contains('-', StringComparison.Ordinal))
            {
                return dossiers.Where(dossier => dossier.Code == upper);
            }

            // Each along its own index; asked for either at once, SQLite walks through all dossiers.
            var theirs = all.Where(dossier => dossier.ApplicantNumber == digits).Select(dossier => dossier.Id)
                .Union(all.Where(dossier => dossier.ApplicantPhone == digits).Select(dossier => dossier.Id));
            return dossiers.Where(dossier => theirs.Contains(dossier.Id));
        }

        var from = VietnameseFold.Fold(text);
        var until = from + '￿';
        return dossiers.Where(dossier => dossier.ApplicantFold.CompareTo(from) >= 0 && dossier.ApplicantFold.CompareTo(until) < 0);
    }
}
