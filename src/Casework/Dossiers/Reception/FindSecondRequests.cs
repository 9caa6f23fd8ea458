using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Deadlines;
using MotCua.Kernel;

namespace MotCua.Dossiers.Reception;

/// <summary>Further requests for more that wait for the head's yes or no, the oldest first.</summary>
[Needs(DossierPermissions.Sign)]
public sealed record FindSecondRequests(int Take = 50, Guid? After = null) : IQuery<IReadOnlyList<SecondRequestRow>>;

/// <summary>One request before the head: for which dossier, by whom, on what ground, and its lines.</summary>
public sealed record SecondRequestRow(
    Guid Id, DossierId Dossier, string? Code, string RequestNumber, string ProcedureName, string ApplicantName, DateTimeOffset? Due,
    string Ground, IReadOnlyList<SupplementLine> Lines, string OfficerName, DateTimeOffset At);

internal sealed class FindSecondRequestsHandler(Database db, Desk desk) : IHandler<FindSecondRequests, IReadOnlyList<SecondRequestRow>>
{
    public async Task<IReadOnlyList<SecondRequestRow>> Handle(FindSecondRequests request, CancellationToken cancel)
    {
        var agencies = desk.Actor.AgenciesWith(DossierPermissions.Sign, desk.Today);
        var laid = db.SecondRequests.AsNoTracking().Where(one => agencies.Contains(one.Agency) && one.DecidedAt == null);
        if (request.After is { } after && await db.SecondRequests.AsNoTracking().SingleOrDefaultAsync(one => one.Id == after, cancel) is { } mark)
        {
            laid = laid.Where(one => one.At > mark.At || (one.At == mark.At && one.Id.CompareTo(after) > 0));
        }

        return await laid.OrderBy(one => one.At).ThenBy(one => one.Id).Take(Math.Clamp(request.Take, 1, 200))
            .Join(db.Dossiers, one => one.Dossier, dossier => dossier.Id, (one, dossier) => new SecondRequestRow(
                one.Id, dossier.Id, dossier.Code, dossier.RequestNumber, dossier.ProcedureName, dossier.ApplicantName, dossier.FirstDue, one.Ground, one.Lines, one.OfficerName, one.At))
            .ToListAsync(cancel);
    }
}
