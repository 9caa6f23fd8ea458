using MotCua.Kernel;
using MotCua.Processes.Running;

namespace MotCua.Dossiers.Reception;

/// <summary>One complete list of what is missing, before acceptance or in the middle of the work; the clock stands still from now on.</summary>
[Needs(DossierPermissions.View)]
public sealed record AskForMore(DossierId Dossier, IReadOnlyList<SupplementLine> Lines, string? LegalBasis = null, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class AskForMoreHandler(Desk desk, Asking asking, Issuing issuing, Waiting waiting) : IHandler<AskForMore, Done>
{
    public async Task<Done> Handle(AskForMore request, CancellationToken cancel)
    {
        var permission = await desk.StageOf(request.Dossier, cancel) is DossierStage.Submitted ? DossierPermissions.Receive : DossierPermissions.Process;
        var dossier = await desk.InHand(request.Dossier, permission, request.Version, cancel);
        var allowed = (await desk.RulesOf(dossier, cancel)).SupplementsAllowed;
        dossier.AskForMore(await asking.Complete(dossier, request.Lines, cancel), desk.Hand, desk.Now, await desk.Calendars(cancel), allowed, request.LegalBasis);
        await waiting.Begin(dossier, ProcessMessages.SupplementReceived, cancel);
        await issuing.Supplement(dossier, desk.Actor.Id, cancel);
        return default;
    }
}
