using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Processing;

/// <summary>The official hands the dossier on by the step's only way forward, as one of many or alone; what must be chosen or written is done in the dossier itself.</summary>
[Needs(DossierPermissions.View)]
public sealed record HandOverStep(DossierId Dossier, string? Opinion = null, int? Version = null, string? IdempotencyKey = null, Guid? Work = null) : ICommand<Done>, IOnce, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class HandOverStepHandler(Desk desk, Routing routing, Separation separation) : IHandler<HandOverStep, Done>
{
    public async Task<Done> Handle(HandOverStep request, CancellationToken cancel)
    {
        var (dossier, work) = await desk.Holding(request.Dossier, request.Work, DossierPermissions.View, request.Version, cancel);
        NotInProcess.Unless(dossier.Stage is DossierStage.Accepted or DossierStage.Processing);
        var step = dossier.StepOf(work);
        NotYourAgency.Unless(desk.May(DossierPermissions.Process, work.Agency, dossier));
        await separation.MustHold(dossier, step, new(desk.Actor.Id), cancel);
        var ways = (await routing.Choices(dossier, step, cancel)).Where(way => !way.IsRefusal).ToArray();
        SeveralWays.Unless(ways is [{ LeadsToSignature: false }]);
        var onward = await routing.Next(dossier, step, ways[0].Key, cancel);
        dossier.Complete(work, onward.Choice, request.Opinion, desk.Hand, desk.Now, await desk.Calendars(cancel), onward.Course);
        return default;
    }
}
