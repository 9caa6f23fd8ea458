using MotCua.Kernel;

namespace MotCua.Dossiers.Reception;

/// <summary>One complete list of what is missing, before acceptance or in the middle of the work; the clock stands still from now on.</summary>
[Needs(DossierPermissions.View)]
public sealed record AskForMore(DossierId Dossier, IReadOnlyList<SupplementLine> Lines, string? LegalBasis = null, string? ApprovedBy = null, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class AskForMoreHandler(Desk desk, Issuing issuing) : IHandler<AskForMore, Done>
{
    public async Task<Done> Handle(AskForMore request, CancellationToken cancel)
    {
        var permission = await desk.StageOf(request.Dossier, cancel) is DossierStage.Submitted ? DossierPermissions.Receive : DossierPermissions.Process;
        var dossier = await desk.InHand(request.Dossier, permission, request.Version, cancel);
        var allowed = (await desk.RulesOf(dossier, cancel)).SupplementsAllowed;
        dossier.AskForMore(request.Lines, desk.Hand, desk.Now, await desk.Calendars(cancel), allowed, request.LegalBasis, request.ApprovedBy);
        await issuing.Supplement(dossier, cancel);
        return default;
    }
}
