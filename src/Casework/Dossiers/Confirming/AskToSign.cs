using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Kernel;
using static MotCua.Dossiers.Confirming.ConfirmingRefusals;

namespace MotCua.Dossiers.Confirming;

/// <summary>Where she goes to sign; the service is asked whether it is there before she is sent.</summary>
[Needs(DossierPermissions.Submit)]
public sealed record AskToSign(DossierId Dossier, FormSignatureId Form) : IQuery<Uri>;

internal sealed class AskToSignHandler(Database db, Confirmations confirmations, IPersonalSigner pen, Desk desk) : IHandler<AskToSign, Uri>
{
    public async Task<Uri> Handle(AskToSign request, CancellationToken cancel)
    {
        var dossier = await confirmations.ToBeConfirmed(request.Dossier, cancel);
        var signer = desk.Actor.Id;
        NothingDrawn.Unless(await db.FormSignatures.AnyAsync(one => one.Id == request.Form && one.Dossier == dossier.Id && one.Signer == signer, cancel));
        return await pen.AskForKeys(new(request.Form.Value, dossier.Id.Value), cancel);
    }
}
