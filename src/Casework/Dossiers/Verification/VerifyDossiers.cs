using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Kernel;

namespace MotCua.Dossiers.Verification;

/// <summary>Reads a stretch of dossiers again: every date shown must follow from the clock's entries, every file and signed result must be there.</summary>
[Needs(DossierPermissions.Verify)]
public sealed record VerifyDossiers(DossierId? After = null, int Take = 500) : IQuery<VerifiedStretch>;

/// <summary>How many were read, what does not fit, and where to go on; none at the end.</summary>
public sealed record VerifiedStretch(int Read, IReadOnlyList<DossierFault> Faults, DossierId? Next);

/// <summary>Something in a dossier that is not as it must be.</summary>
public sealed record DossierFault(DossierId Dossier, string? Code, string What);

internal sealed class VerifyDossiersHandler(Database db, Desk desk, IFileStore files) : IHandler<VerifyDossiers, VerifiedStretch>
{
    public async Task<VerifiedStretch> Handle(VerifyDossiers request, CancellationToken cancel)
    {
        var rows = db.Dossiers.AsNoTracking();
        if (request.After is { } after)
        {
            rows = rows.Where(dossier => dossier.Id.CompareTo(after) > 0);
        }

        var dossiers = await rows.OrderBy(dossier => dossier.Id).Take(request.Take).ToListAsync(cancel);
        List<DossierFault> faults = [];
        foreach (var dossier in dossiers)
        {
            var calendar = await desk.CalendarOf(dossier, cancel);
            faults.AddRange(FaultsOf(dossier, calendar).Select(what => new DossierFault(dossier.Id, dossier.Code, what)));
        }

        return new(dossiers.Count, faults, dossiers.Count == request.Take ? dossiers[^1].Id : null);
    }

    private IEnumerable<string> FaultsOf(Dossier dossier, Calendar.WorkingCalendar calendar)
    {
        // The clock as it stood after its last entry; a later holiday may move an open date and is not a fault.
        var reading = dossier.Clock is [.., var last] ? dossier.ReadClock(calendar, last.At) : ClockReading.NotStarted;
        if (!NationalStates.IsOpen(dossier.Stage) && (reading.FirstDue != dossier.FirstDue || reading.Due != dossier.Due || reading.EndedAt != dossier.EndedAt))
        {
            yield return "dates do not follow from the clock";
        }

        if ((dossier.Code is null) != (reading.StartedAt is null))
        {
            yield return "a code without a started clock, or the other way round";
        }

        if (dossier.Stage is DossierStage.Settled or DossierStage.Delivered && dossier.Result is null)
        {
            yield return "settled without a signed result";
        }

        foreach (var sha in dossier.Papers.SelectMany(paper => paper.Files).Select(file => file.Sha256).Append(dossier.Result?.Sha256).OfType<string>().Where(sha => !files.Has(sha)))
        {
            yield return $"file {sha} is missing";
        }
    }
}
