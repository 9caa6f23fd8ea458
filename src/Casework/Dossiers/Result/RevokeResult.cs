using MotCua.Documents;
using MotCua.Dossiers.Certifying;
using MotCua.Kernel;

namespace MotCua.Dossiers.Result;

/// <summary>The leader of the agency that settled takes its result back, with the reason: whoever checks the paper learns so, it is no longer held in the vault, and the next time the paper may be asked for again. The dossier stays as it ended.</summary>
[Needs(DossierPermissions.Sign)]
public sealed record RevokeResult(DossierId Dossier, string Reason, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class RevokeResultHandler(Desk desk, IDocuments documents, IVault vault, CopyBook copies) : IHandler<RevokeResult, Done>
{
    public async Task<Done> Handle(RevokeResult request, CancellationToken cancel)
    {
        var dossier = await desk.At(request.Dossier, DossierPermissions.Sign, request.Version, cancel);
        DossierRefusals.NotYourAgency.Unless(desk.Concerns(DossierPermissions.Sign, dossier.CompetentAgency));
        foreach (var document in dossier.RevokeResult(request.Reason, desk.Hand, desk.Now))
        {
            await documents.Revoke(new DocumentId(document), request.Reason.Trim(), cancel);
            await vault.Revoke(new DocumentId(document), request.Reason.Trim(), cancel);
            await copies.Revoke(document, request.Reason.Trim(), cancel);
        }

        return default;
    }
}
