using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Processes;
using MotCua.Processes.Catalogue;
using static MotCua.Dossiers.Moving.MoveRefusals;

namespace MotCua.Dossiers.Moving;

/// <summary>Somebody prepares to move the dossiers in flight on one version of a process to another, at an agency and those under it. Nothing moves yet.</summary>
[Needs(MovePermissions.Plan)]
public sealed record PlanMove(ProcessId From, ProcessId To, string Agency, string Basis, string? IdempotencyKey = null) : ICommand<MoveId>, IOnce;

internal sealed class PlanMoveHandler(Database db, Desk desk, IProcesses processes, IOrganisation organisation) : IHandler<PlanMove, MoveId>
{
    public async Task<MoveId> Handle(PlanMove request, CancellationToken cancel)
    {
        BasisMissing.At(nameof(request.Basis)).If(string.IsNullOrWhiteSpace(request.Basis));
        SameVersion.At(nameof(request.From)).If(request.From == request.To);
        var (from, to) = (await processes.Get(request.From, cancel), await processes.Get(request.To, cancel));
        // Of one process, and not from all levels of government to the process of one.
        SameVersion.At(nameof(request.From)).Unless(from.Graph is not null && from.Code == to.Code && (to.Level is null || to.Level == from.Level));
        // One that is not in force any more is nothing to move to; a draft never is.
        NotPublished.At(nameof(request.To)).Unless(to is { Graph: not null } && (to.Generated || to.Decision is not null) && to.InForce.Contains(desk.Today));
        DossierRefusals.NoAgency.At(nameof(request.Agency)).Unless(AgencyCode.TryParse(request.Agency, out var code) && await organisation.Agency(code, desk.Today, cancel) is not null);
        var plan = new MovePlan
        {
            Id = Ids.New<MoveId>(),
            Process = to.Code,
            From = from.Id.Value,
            To = to.Id.Value,
            Agency = code.Value,
            Basis = request.Basis.Trim(),
            Places = [],
            Planner = desk.Actor.Id,
            PlannedBy = desk.Actor.Name,
            PlannedAt = desk.Now,
        };
        db.Add(plan);
        return plan.Id;
    }
}
