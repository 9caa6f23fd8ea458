using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Dossiers.Scanning;

/// <summary>Which share of the papers that each official took in on paper in a month was digitised and signed, at the agencies one oversees.</summary>
[Needs(DossierPermissions.Oversee)]
public sealed record CountDigitised(int Year, int Month) : IQuery<IReadOnlyList<DigitisedRow>>;

/// <summary>Of one official at one agency: dossiers taken in, their papers that came on paper, how many of these lie digitised and signed now, and the copies and pages signed in the month whoever took the dossier in.</summary>
public sealed record DigitisedRow(string Agency, string AgencyName, string Official, int Dossiers, int OnPaper, int Digitised, int Copies, int Pages)
{
    /// <summary>In a hundred; none where nothing came on paper.</summary>
    public double? Share => OnPaper == 0 ? null : Math.Round(100d * Digitised / OnPaper, 1);
}

internal sealed class CountDigitisedHandler(Database db, Desk desk, IOrganisation organisation) : IHandler<CountDigitised, IReadOnlyList<DigitisedRow>>
{
    public async Task<IReadOnlyList<DigitisedRow>> Handle(CountDigitised request, CancellationToken cancel)
    {
        var first = new DateOnly(Math.Clamp(request.Year, 2000, 2200), Math.Clamp(request.Month, 1, 12), 1);
        var (from, until) = (VietnamTime.At(first, TimeOnly.MinValue), VietnamTime.At(first.AddMonths(1), TimeOnly.MinValue));
        var agencies = (await organisation.Agencies(desk.Today, cancel)).Where(agency => desk.Actor.MayAt(DossierPermissions.Oversee, agency.Code.Value, desk.Today)).ToDictionary(agency => agency.Code.Value, agency => agency.Name);
        string[] codes = [.. agencies.Keys];
        var signed = await db.Scans.AsNoTracking().Where(scan => scan.SignedAt >= from && scan.SignedAt < until && codes.Contains(scan.Agency))
            .GroupBy(scan => new { scan.Agency, Official = scan.SignedByName! }).Select(group => new { group.Key.Agency, group.Key.Official, Copies = group.Count(), Pages = group.Sum(scan => scan.PageCount) }).ToListAsync(cancel);
        var tally = signed.ToDictionary(one => (one.Agency, one.Official), one => new DigitisedRow(one.Agency, agencies[one.Agency], one.Official, 0, 0, 0, one.Copies, one.Pages));
        var accepted = db.Dossiers.AsNoTracking().Where(dossier => dossier.AcceptedAt >= from && dossier.AcceptedAt < until && codes.Contains(dossier.ReceivingAgency));
        var copied = (await db.Scans.AsNoTracking().Where(scan => scan.State == ScanState.Signed && codes.Contains(scan.Agency))
            .Join(accepted, scan => scan.Dossier, dossier => dossier.Id, (scan, _) => new { scan.Dossier, scan.Paper }).Distinct().ToListAsync(cancel)).ToLookup(one => one.Dossier, one => one.Paper);
        var taken = accepted.Select(dossier => new
            {
                dossier.Id,
                dossier.ReceivingAgency,
                dossier.Papers,
                By = dossier.History.Where(line => line.What == "accepted").OrderBy(line => line.Id).Select(line => line.Who).FirstOrDefault(),
            });
        await foreach (var dossier in taken.AsAsyncEnumerable().WithCancellation(cancel))
        {
            var key = (dossier.ReceivingAgency, dossier.By ?? "");
            var row = tally.GetValueOrDefault(key) ?? new(dossier.ReceivingAgency, agencies[dossier.ReceivingAgency], dossier.By ?? "", 0, 0, 0, 0, 0);
            string[] onPaper = [.. dossier.Papers.Where(paper => paper.Source is PaperSource.Counter && !paper.IsTheForm).Select(paper => paper.Key)];
            tally[key] = row with { Dossiers = row.Dossiers + 1, OnPaper = row.OnPaper + onPaper.Length, Digitised = row.Digitised + onPaper.Intersect(copied[dossier.Id]).Count() };
        }

        return [.. tally.Values.Where(row => row.OnPaper + row.Copies > 0).OrderBy(row => row.Agency, StringComparer.Ordinal).ThenBy(row => row.Official, StringComparer.Ordinal)];
    }
}
