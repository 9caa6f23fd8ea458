using MotCua.Documents;
using MotCua.Dossiers.Together;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Submission;

/// <summary>Instead of handing a paper in again, the citizen takes the one the State already holds.</summary>
[Needs(DossierPermissions.Submit)]
public sealed record TakeFromVault(DossierId Dossier, string Paper, VaultItemId Item) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class TakeFromVaultHandler(Desk desk, IVault vault, Gathering gathering) : IHandler<TakeFromVault, Done>
{
    public async Task<Done> Handle(TakeFromVault request, CancellationToken cancel)
    {
        var dossier = await desk.Own(request.Dossier, null, cancel);
        var item = NotInVault.Unless(await vault.Item(request.Item, cancel));
        NotInVault.Unless(item.Owner == dossier.Applicant && item.IsGoodOn(desk.Today));
        OfAnotherPerson.With(item.HolderName ?? "").If(dossier.Papers.Any(paper => paper.Key == request.Paper && !paper.MayBeIn(item.HolderName, dossier.ApplicantName)));
        var file = new HandedFile(item.Sha256, item.Title, item.Size, item.MediaType, 1, desk.Now);
        if (item.Trust is TrustLevel.OwnScan)
        {
            // What somebody scanned themselves is their own upload, wherever it lay meanwhile.
            dossier.Attach(request.Paper, file);
            return default;
        }

        dossier.TakeFromVault(request.Paper, item.PaperType, item.Id.Value, file, item.Trust is TrustLevel.NationalData);
        await vault.NoteUse(item.Id, dossier.Id.Value, cancel);
        foreach (var (other, paper) in (await gathering.Likes(dossier, request.Paper, cancel)).Where(one => one.Dossier.Id != dossier.Id))
        {
            other.TakeResult(paper, item.Id.Value, file, item.Trust is TrustLevel.NationalData);
            await vault.NoteUse(item.Id, other.Id.Value, cancel);
        }

        return default;
    }
}
