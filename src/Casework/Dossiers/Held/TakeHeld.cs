using MotCua.Documents;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Held;

/// <summary>Who has the dossier in hand takes what the State holds in place of a paper, instead of asking the citizen for it.</summary>
[Needs(DossierPermissions.View)]
public sealed record TakeHeld(DossierId Dossier, string Paper, VaultItemId Item, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class TakeHeldHandler(Desk desk, IVault vault, Looking looking) : IHandler<TakeHeld, Done>
{
    public async Task<Done> Handle(TakeHeld request, CancellationToken cancel)
    {
        var permission = await desk.StageOf(request.Dossier, cancel) is DossierStage.Submitted ? DossierPermissions.Receive : DossierPermissions.Process;
        var dossier = await desk.InHand(request.Dossier, permission, request.Version, cancel);
        var item = NotInVault.Unless(await vault.Item(request.Item, cancel));
        NotInVault.Unless(item.Owner == dossier.Applicant && item.IsGoodOn(desk.Today) && item.Trust is not TrustLevel.OwnScan);
        OfAnotherPerson.With(item.HolderName ?? "").If(dossier.Papers.Any(one => one.Key == request.Paper && !one.MayBeIn(item.HolderName, dossier.ApplicantName)));
        var paper = dossier.TakeHeld(request.Paper, item.PaperType, item.Id.Value, new(item.Sha256, item.Title, item.Size, item.MediaType, 1, desk.Now), desk.Hand, item.Trust is TrustLevel.NationalData);
        looking.NoteTaken(dossier, paper, item);
        await vault.NoteUse(item.Id, dossier.Id.Value, cancel);
        return default;
    }
}
