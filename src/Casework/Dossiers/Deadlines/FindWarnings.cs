using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Dossiers.Deadlines;

/// <summary>Deadlines of which the official was warned and that still run, the newest warning first.</summary>
[Needs(DossierPermissions.View)]
public sealed record FindWarnings(string? After = null, int Take = 20) : IQuery<Page<WarningRow>>;

/// <summary>One warning on the desk: of which dossier and promise, which rung, and when it is due.</summary>
public sealed record WarningRow(Guid Id, DossierId Dossier, string? Code, string ApplicantName, string PlainName, string? Step, string Level, DateTimeOffset DueAt, DateTimeOffset At, bool IsMine);

internal sealed class FindWarningsHandler(Database db, Desk desk, Ears ears) : IHandler<FindWarnings, Page<WarningRow>>
{
    public async Task<Page<WarningRow>> Handle(FindWarnings request, CancellationToken cancel)
    {
        var take = Math.Clamp(request.Take, 1, 100);
        OfficerId me = new(desk.Actor.Id);
        List<WarningRow> found = [];
        foreach (var heard in await ears.Of(db.Warnings.AsNoTracking(), cancel))
        {
            var open = Guid.TryParse(request.After, out var after) ? heard.Where(warning => warning.Id.CompareTo(after) < 0) : heard;
            found.AddRange(await open.OrderByDescending(warning => warning.Id).Take(take + 1)
                .Join(db.Dossiers, warning => warning.Dossier, dossier => dossier.Id, (warning, dossier) => new WarningRow(
                    warning.Id, dossier.Id, dossier.Code, dossier.ApplicantName, dossier.PlainName, warning.StepName, warning.Level, warning.DueAt, warning.At, warning.Officer == me))
                .ToListAsync(cancel));
        }

        WarningRow[] rows = [.. found.DistinctBy(row => row.Id).OrderByDescending(row => row.At).ThenByDescending(row => row.Id)];
        return new([.. rows.Take(take)], rows.Length > take ? rows[take - 1].Id.ToString() : null);
    }
}

/// <summary>Which warnings an official hears: those of a role held at an agency, unless they are another officer's own.</summary>
internal sealed class Ears(IOrganisation organisation, Desk desk)
{
    private static readonly Role[] Warned = [Role.Clerk, Role.Officer, Role.HeadOfUnit, Role.Leader];

    public async Task<IReadOnlyList<IQueryable<Warning>>> Of(IQueryable<Warning> warnings, CancellationToken cancel)
    {
        OfficerId me = new(desk.Actor.Id);
        var held = (await organisation.RolesOf(me, cancel)).Where(role => Warned.Contains(role.Role) && role.Period.Contains(desk.Today)).Select(role => (role.Role, Agency: role.Agency.Value)).Distinct();
        return [.. held.Select(place => warnings.Where(warning => warning.Agency == place.Agency && warning.Role == place.Role && warning.ClosedAt == null && (warning.Officer == null || warning.Officer == me)))];
    }
}
