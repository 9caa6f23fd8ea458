using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using static MotCua.Dossiers.Confirming.ConfirmingRefusals;

namespace MotCua.Dossiers.Confirming;

/// <summary>The paper itself: as it will be signed, or signed.</summary>
[Needs(DossierPermissions.Submit)]
public sealed record OpenForm(DossierId Dossier, FormSignatureId Form, bool Signed) : IQuery<OpenedFile>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class OpenFormHandler(Database db, IFileStore files, Desk desk) : IHandler<OpenForm, OpenedFile>
{
    public async Task<OpenedFile> Handle(OpenForm request, CancellationToken cancel)
    {
        var dossier = await desk.Own(request.Dossier, null, cancel);
        var signer = desk.Actor.Id;
        var form = NothingDrawn.Unless(await db.FormSignatures.AsNoTracking().SingleOrDefaultAsync(one => one.Id == request.Form && one.Dossier == dossier.Id && one.Signer == signer, cancel));
        var sha256 = request.Signed ? NotSigned.Unless(form.Sha256) : form.DrawnSha256;
        var content = await files.Open(sha256, cancel);
        return new(content, $"to-khai-{dossier.RequestNumber}{(request.Signed ? "-da-ky" : "")}.pdf", "application/pdf", content.Length) { Sha256 = sha256 };
    }
}
