using Microsoft.EntityFrameworkCore;
using MotCua.Calendar;
using MotCua.Documents;
using MotCua.Kernel;

namespace MotCua.Dossiers.Verification;

/// <summary>Reads a stretch of dossiers again: every date ever shown must follow from the ledger and the calendars of its hour, every file and signed result must be there.</summary>
[Needs(DossierPermissions.Verify)]
public sealed record VerifyDossiers(DossierId? After = null, int Take = 500) : IQuery<VerifiedStretch>;

/// <summary>How many were read, what does not fit, and where to go on; none at the end.</summary>
public sealed record VerifiedStretch(int Read, IReadOnlyList<DossierFault> Faults, DossierId? Next);

/// <summary>Something in a dossier that is not as it must be.</summary>
public sealed record DossierFault(DossierId Dossier, string? Code, string What);

internal sealed class VerifyDossiersHandler(Database db, ICalendars calendars, IFileStore files) : IHandler<VerifyDossiers, VerifiedStretch>
{
    public async Task<VerifiedStretch> Handle(VerifyDossiers request, CancellationToken cancel)
    {
        var rows = db.Dossiers.AsNoTracking();
        if (request.After is { } after)
        {
            rows = rows.Where(dossier => dossier.Id.CompareTo(after) > 0);
        }

        var dossiers = await rows.OrderBy(dossier => dossier.Id).Take(request.Take).ToListAsync(cancel);
        DossierId[] ids = [.. dossiers.Select(dossier => dossier.Id)];
        var signed = (await db.Set<IssuedSheet>().Where(sheet => sheet.Sha256 != null && ids.Contains(EF.Property<DossierId>(sheet, "DossierId")))
            .Select(sheet => new { Dossier = EF.Property<DossierId>(sheet, "DossierId"), sheet.Sha256 }).ToListAsync(cancel)).ToLookup(sheet => sheet.Dossier, sheet => sheet.Sha256);
        var held = await Held(ids, cancel);
        List<DossierFault> faults = [];
        foreach (var dossier in dossiers)
        {
            faults.AddRange((await FaultsOf(dossier, signed[dossier.Id], held, cancel)).Select(what => new DossierFault(dossier.Id, dossier.Code, what)));
        }

        return new(dossiers.Count, faults, dossiers.Count == request.Take ? dossiers[^1].Id : null);
    }

    private async Task<IReadOnlyList<string>> FaultsOf(Dossier dossier, IEnumerable<string?> signed, HashSet<DossierId> held, CancellationToken cancel)
    {
        List<string> faults = [];
        var latest = (await calendars.Book(cancel)).Revision;
        for (var count = 1; count <= dossier.Ledger.Count; count++)
        {
            // Every date ever shown, worked out again by the calendars of that hour.
            var entry = dossier.Ledger[count - 1];
            var known = dossier.Ledger.Take(count).ToList();
            if (entry.Number != count || entry.Shown.Calendar > latest
                || !dossier.Replay(known, await calendars.Book(entry.Shown.Calendar, cancel)).IsLike(entry.Shown))
            {
                faults.Add($"dates shown at entry {count} ({entry.Move}) do not follow from the ledger");
            }
        }

        if (dossier.Ledger is [.., var last] && (last.Shown.FirstDue != dossier.FirstDue || last.Shown.Due != dossier.Due))
        {
            faults.Add("the dates of the lists are not those of the ledger");
        }

        if (dossier.Ledger is [.., var latestEntry] && dossier.Read(await calendars.Book(latestEntry.Shown.Calendar, cancel), latestEntry.At).LawDue != dossier.LawDue)
        {
            faults.Add("the date of the law is not that of the ledger");
        }

        if (dossier.Ledger.All(entry => entry.Move is not LedgerMove.Ended) == dossier.EndedAt is not null || (dossier.Code is null) != (dossier.AcceptedAt is null))
        {
            faults.Add("a code, an end or a start that the ledger does not know");
        }

        if (dossier.Stage is DossierStage.Settled or DossierStage.Delivered && dossier.Result is null)
        {
            faults.Add("settled without a signed result");
        }

        if (dossier.Stage is DossierStage.Submitted or DossierStage.Accepted or DossierStage.Processing or DossierStage.WithdrawalAsked or DossierStage.Settled && !held.Contains(dossier.Id))
        {
            faults.Add("under way with nobody");
        }

        faults.AddRange(Causeless(dossier));
        foreach (var sha in dossier.Papers.SelectMany(paper => paper.Files).Select(file => file.Sha256).Append(dossier.Result?.Sha256).Concat(dossier.Result?.Further.Select(paper => paper.Sha256) ?? []).Concat(signed).OfType<string>())
        {
            if (!await files.Has(sha, cancel))
            {
                faults.Add($"file {sha} is missing");
            }
        }

        return faults;
    }

    /// <summary>Those that lie with somebody, or whose process says what it waits for.</summary>
    private async Task<HashSet<DossierId>> Held(DossierId[] ids, CancellationToken cancel) =>
    [
        .. await db.OpenWork.Where(work => ids.Contains(work.Dossier)).Select(work => work.Dossier).Distinct().ToListAsync(cancel),
        .. await db.Set<DossierStep>().Where(step => step.LeftAt == null && ids.Contains(EF.Property<DossierId>(step, "DossierId"))).Select(step => EF.Property<DossierId>(step, "DossierId")).Distinct().ToListAsync(cancel),
    ];

    /// <summary>A clock stands still on a ground, and only while the dossier waits on that ground.</summary>
    private static IEnumerable<string> Causeless(Dossier dossier)
    {
        if (dossier.Ledger.Any(entry => entry.Move is LedgerMove.Stopped && string.IsNullOrWhiteSpace(entry.Reason)))
        {
            yield return "its clock was stopped without a ground";
        }

        if (dossier.Stage is DossierStage.AwaitingSupplement or DossierStage.AwaitingPayment && dossier.StoppedSince is null)
        {
            yield return "it waits for the citizen while its clock runs";
        }
    }
}
