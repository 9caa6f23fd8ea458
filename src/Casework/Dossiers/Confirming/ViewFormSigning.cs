using Microsoft.EntityFrameworkCore;
using MotCua.Accounts;
using MotCua.Documents;
using MotCua.Kernel;

namespace MotCua.Dossiers.Confirming;

/// <summary>A citizen looks how far the signing of her form has come.</summary>
[Needs(DossierPermissions.Submit)]
public sealed record ViewFormSigning(DossierId Dossier) : IQuery<FormSigningView>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

/// <summary>The dossier's name and number, the service with which one may sign (none where there is none), and the form drawn for it.</summary>
public sealed record FormSigningView(DossierId Dossier, string PlainName, string RequestNumber, bool IsDraft, string? Service, DrawnForm? Form)
{
    /// <summary>She has an app that shows one-time codes.</summary>
    public bool HasApp { get; init; }

    /// <summary>When she gave a code for what the form says now.</summary>
    public DateTimeOffset? CodedAt { get; init; }
}

/// <summary>The paper that is signed, or was; it covers the dossier while the form says the same.</summary>
public sealed record DrawnForm(FormSignatureId Id, string SignerName, DateTimeOffset DrawnAt, string DrawnSha256, long DrawnSize, DateTimeOffset? SignedAt, string? Sha256, bool Covers, string? Level);

internal sealed class ViewFormSigningHandler(Database db, Confirmations confirmations, FormDrawing drawing, IPersonalSigner pen, ICodes codes, Desk desk) : IHandler<ViewFormSigning, FormSigningView>
{
    public async Task<FormSigningView> Handle(ViewFormSigning request, CancellationToken cancel)
    {
        var dossier = await confirmations.ToBeConfirmed(request.Dossier, cancel);
        var (round, signer) = (dossier.ConfirmingRound, desk.Actor.Id);
        DrawnForm? form = null;
        foreach (var one in await db.FormSignatures.AsNoTracking().Where(one => one.Dossier == dossier.Id && one.Round == round && one.Signer == signer).OrderByDescending(one => one.Id).ToListAsync(cancel))
        {
            var covers = one.Says == await drawing.Says(dossier, one.SignerName, cancel);
            form = covers || form is null ? new(one.Id, one.SignerName, one.DrawnAt, one.DrawnSha256, one.DrawnSize, one.SignedAt, one.Sha256, covers, one.Level) : form;
            if (covers)
            {
                break;
            }
        }

        return new(dossier.Id, dossier.PlainName, dossier.RequestNumber, dossier.IsDraft, pen.Service, form)
        {
            HasApp = await codes.HasApp(signer, cancel),
            CodedAt = (await confirmations.Coded(dossier, cancel))?.At,
        };
    }
}
