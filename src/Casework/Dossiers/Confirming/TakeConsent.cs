using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Documents.Sheets;
using MotCua.Kernel;
using static MotCua.Dossiers.Confirming.ConfirmingRefusals;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Confirming;

/// <summary>A citizen comes back from the service that keeps her key, with a consent: to show her keys, then to sign. After the second the form is signed, and stays so however often she comes back.</summary>
[Needs(DossierPermissions.Submit)]
public sealed record TakeConsent(string State, string Code) : ICommand<ConsentTaken>, IConcerns
{
    /// <summary>The dossier; nothing is done where the mark is not ours.</summary>
    public Guid Subject => State.Length >= 32 && Guid.TryParseExact(State[..32], "N", out var dossier) ? dossier : Guid.Empty;

    public override string ToString() => nameof(TakeConsent);
}

/// <summary>Of which dossier, and where the person goes next; nowhere once it is signed.</summary>
public sealed record ConsentTaken(DossierId Dossier, Uri? Next);

internal sealed class TakeConsentHandler(Database db, Confirmations confirmations, FormDrawing drawing, IPersonalSigner pen, ISigner signer, IFileStore files, Desk desk) : IHandler<TakeConsent, ConsentTaken>, IPrepare<TakeConsent>
{
    private Uri? next;
    private StoredFile? signed;
    private IReadOnlyList<SignatureFinding> findings = [];

    public async Task Prepare(TakeConsent request, CancellationToken cancel)
    {
        var answer = DocumentRefusals.ConsentNotOurs.Unless(pen.Read(request.State));
        var form = await Form(answer, cancel);
        if (form.Sha256 is not null)
        {
            return;
        }

        var dossier = await confirmations.ToBeConfirmed(form.Dossier, cancel);
        FormChanged.Unless(form.Says == await drawing.Says(dossier, form.SignerName, cancel));
        var paper = await Paper(form, cancel);
        if (answer.Consent is PersonalConsent.Keys)
        {
            var person = await confirmations.Signer(cancel);
            next = await pen.MakeReady(answer.Signing, paper, new(person.Name, person.Number, $"{dossier.PlainName} {dossier.RequestNumber}"), request.Code, cancel);
            if (next is not null)
            {
                return;
            }
        }

        var done = await pen.Sign(answer.Signing, paper, request.Code, cancel);
        var report = signer.Verify(done);
        DocumentRefusals.SignatureWrong.Unless(report is { State: PaperState.Whole, Signatures: [{ IsCitizen: true }] });
        using var content = new MemoryStream(done);
        (signed, findings) = (await files.Keep(content, $"{dossier.RequestNumber}.pdf", cancel), report.Signatures);
    }

    public async Task<ConsentTaken> Handle(TakeConsent request, CancellationToken cancel)
    {
        var form = await Form(DocumentRefusals.ConsentNotOurs.Unless(pen.Read(request.State)), cancel);
        if (signed is not null)
        {
            form.Sign(signed, findings, desk.Now);
        }

        return new(form.Dossier, next);
    }

    private async Task<FormSignature> Form(PersonalAnswer answer, CancellationToken cancel)
    {
        var (id, dossier) = (new FormSignatureId(answer.Signing.Id), new DossierId(answer.Signing.Matter));
        var form = FormChanged.Unless(await db.FormSignatures.SingleOrDefaultAsync(one => one.Id == id && one.Dossier == dossier, cancel));
        NotYours.Unless(form.Signer == desk.Actor.Id);
        return form;
    }

    private async Task<byte[]> Paper(FormSignature form, CancellationToken cancel)
    {
        await using var stream = await files.Open(form.DrawnSha256, cancel);
        using var all = new MemoryStream();
        await stream.CopyToAsync(all, cancel);
        return all.ToArray();
    }
}
