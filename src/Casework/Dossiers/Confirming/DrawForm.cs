using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Dossiers.Submission;
using MotCua.Kernel;
using static MotCua.Dossiers.Confirming.ConfirmingRefusals;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Confirming;

/// <summary>A citizen wants to sign her form: it is drawn once, as it says now, and shown to her before anything is signed. Asked for again it is the same paper.</summary>
[Needs(DossierPermissions.Submit)]
public sealed record DrawForm(DossierId Dossier) : ICommand<FormSignatureId>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class DrawFormHandler(Database db, Confirmations confirmations, AnswerReading answers, FormDrawing drawing, IPersonalSigner signer, IPdf pdf, IFileStore files, Desk desk) : IHandler<DrawForm, FormSignatureId>, IPrepare<DrawForm>
{
    private DrawnPaper? drawn;

    public async Task Prepare(DrawForm request, CancellationToken cancel)
    {
        DocumentRefusals.NoPersonalService.If(signer.Service is null);
        var dossier = await confirmations.ToBeConfirmed(request.Dossier, cancel);
        AnswersWrong.If((await answers.Faults(dossier, cancel)).Count > 0);
        var person = await confirmations.Signer(cancel);
        NumberMissing.If(person.Number.Length == 0);
        var says = await drawing.Says(dossier, person.Name, cancel);
        if (await Earlier(dossier, says, cancel) is null)
        {
            var id = FormSignatureId.New();
            using var content = new MemoryStream(await pdf.Render(await drawing.Sheet(dossier, id, person.Name, cancel), cancel));
            drawn = new(id, says, await files.Keep(content, $"{dossier.RequestNumber}.pdf", cancel));
        }
    }

    public async Task<FormSignatureId> Handle(DrawForm request, CancellationToken cancel)
    {
        var dossier = await confirmations.ToBeConfirmed(request.Dossier, cancel);
        var person = await confirmations.Signer(cancel);
        var says = await drawing.Says(dossier, person.Name, cancel);
        if (await Earlier(dossier, says, cancel) is { } earlier)
        {
            return earlier.Id;
        }

        var (id, said, file) = FormChanged.Unless(drawn);
        FormChanged.Unless(said == says);
        foreach (var stale in await db.FormSignatures.Where(one => one.Dossier == dossier.Id && one.Sha256 == null).OrderBy(one => one.Id).ToListAsync(cancel))
        {
            db.Remove(stale);
        }

        db.Add(FormSignature.Draw(id, dossier, desk.Actor.Id, person.Name, says, file, desk.Now));
        return id;
    }

    private sealed record DrawnPaper(FormSignatureId Id, string Says, StoredFile File);

    private Task<FormSignature?> Earlier(Dossier dossier, string says, CancellationToken cancel)
    {
        var (round, signer) = (dossier.ConfirmingRound, desk.Actor.Id);
        return db.FormSignatures.AsNoTracking().Where(one => one.Dossier == dossier.Id && one.Round == round && one.Signer == signer && one.Says == says).OrderByDescending(one => one.Id).FirstOrDefaultAsync(cancel);
    }
}
