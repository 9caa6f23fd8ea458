using MotCua.Dossiers.Held;
using MotCua.Dossiers.Sheets;
using MotCua.Kernel;
using MotCua.Processes.Running;

namespace MotCua.Dossiers.Reception;

/// <summary>One complete list of what is missing, before acceptance or in the middle of the work; the clock stands still from now on.</summary>
[Needs(DossierPermissions.View)]
public sealed record AskForMore(DossierId Dossier, IReadOnlyList<SupplementLine> Lines, string? LegalBasis = null, int? Version = null) : ICommand<Done>, ISendsLetter
{
    public Guid Subject => Dossier.Value;
}

internal sealed class AskForMoreHandler(Desk desk, Asking asking, Waiting waiting, Looking looking, OutgoingSheets sheets, SheetSigning signing) : IHandler<AskForMore, Done>, IPrepare<AskForMore>, IDrawsLetter<AskForMore>
{
    private SignedSheet? signed;

    /// <summary>Signs the list off a rehearsal; a signing that fails leaves everything as it was.</summary>
    public async Task Prepare(AskForMore request, CancellationToken cancel) => signed = await signing.Sign(await Draw(request, cancel), cancel);

    public async Task<UnsignedSheet> Draw(AskForMore deed, CancellationToken cancel)
    {
        var (dossier, permission, _) = await Asked(deed, cancel);
        return await sheets.Supplement(dossier, desk.Actor.Id, permission, cancel);
    }

    public async Task<Done> Handle(AskForMore request, CancellationToken cancel)
    {
        var (dossier, _, seen) = await Asked(request, cancel);
        var asked = dossier.Supplements[^1];
        await looking.NoteAsked(dossier, asked.BeforeAcceptance, asked.Lines, cancel);
        await waiting.Begin(dossier, ProcessMessages.SupplementReceived, cancel);
        await signing.Enter(dossier, signed, seen, cancel);
        return default;
    }

    private async Task<(Dossier Dossier, string Permission, int Seen)> Asked(AskForMore request, CancellationToken cancel)
    {
        var permission = await desk.StageOf(request.Dossier, cancel) is DossierStage.Submitted ? DossierPermissions.Receive : DossierPermissions.Process;
        var dossier = await desk.InHand(request.Dossier, permission, request.Version, cancel);
        var (seen, allowed) = (dossier.Version, (await desk.RulesOf(dossier, cancel)).SupplementsAllowed);
        dossier.AskForMore(await asking.Complete(dossier, request.Lines, cancel), desk.Hand, desk.Now, await desk.Calendars(cancel), allowed, request.LegalBasis);
        return (dossier, permission, seen);
    }
}
