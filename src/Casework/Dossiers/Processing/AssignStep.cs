using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Processing;

/// <summary>The step is given to one official, or, while that one is away, to whoever stands in; whoever is free may also take it up alone.</summary>
[Needs(DossierPermissions.View)]
public sealed record AssignStep(DossierId Dossier, OfficerId Officer, int? Version = null, Guid? Work = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class AssignStepHandler(Desk desk, Separation separation, IOrganisation organisation) : IHandler<AssignStep, Done>
{
    public async Task<Done> Handle(AssignStep request, CancellationToken cancel)
    {
        var takesItUp = request.Officer.Value == desk.Actor.Id;
        var (dossier, work) = takesItUp
            ? await desk.Holding(request.Dossier, request.Work, DossierPermissions.View, request.Version, cancel)
            : await desk.Directing(request.Dossier, request.Work, request.Version, cancel);
        var away = takesItUp ? null : await organisation.Away(request.Officer, desk.Today, cancel);
        OfficerAway.With(away?.OfficerName ?? "", away?.Reason ?? "").If(away is { StandIn: null });
        // Work given to one who is away goes to whoever stands in, and says so.
        var officer = NotThatOfficer.Unless(await organisation.Officer(away?.StandIn ?? request.Officer, desk.Today, cancel));
        var agency = NotThatOfficer.Unless(await organisation.Agency(officer.Agency, desk.Today, cancel));
        var lent = await organisation.LentTo(officer.Id, desk.Today, cancel);
        NotThatOfficer.Unless((agency.Code.Value == work.Agency && officer.Roles.Contains(work.Role))
            || lent.Any(one => one.Role == work.Role && one.By.Agency.Value == work.Agency && (one.By.Matters.Count == 0 || one.By.Matters.Contains(dossier.Procedure) || one.By.Matters.Contains(dossier.Field))));
        if (work.Officer == officer.Id)
        {
            return default;
        }

        await separation.MustHold(dossier, dossier.StepOf(work), officer.Id, cancel);
        dossier.Assign(work, officer.Id, officer.Name, desk.Hand, desk.Now, away);
        return default;
    }
}
