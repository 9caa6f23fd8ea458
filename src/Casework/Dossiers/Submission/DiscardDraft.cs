using MotCua.Dossiers.Confirming;
using MotCua.Dossiers.Together;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Submission;

/// <summary>The citizen throws a draft away; nobody else ever saw it.</summary>
[Needs(DossierPermissions.Submit)]
public sealed record DiscardDraft(DossierId Dossier) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class DiscardDraftHandler(Database db, Desk desk, Gathering gathering, Confirmations confirmations) : IHandler<DiscardDraft, Done>
{
    public async Task<Done> Handle(DiscardDraft request, CancellationToken cancel)
    {
        var draft = await desk.Own(request.Dossier, null, cancel);
        AlreadySubmitted.Unless(draft.IsDraft);
        await gathering.GoAlone(draft, handedIn: false, cancel);
        await confirmations.Drop(draft.Id, cancel);
        db.Remove(draft);
        return default;
    }
}
