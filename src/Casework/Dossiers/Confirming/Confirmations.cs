using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Kernel;
using MotCua.People;
using static MotCua.Dossiers.Confirming.ConfirmingRefusals;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Confirming;

/// <summary>Says by what a form that is handed in was confirmed, and enters its signed paper where it was signed.</summary>
internal sealed class Confirmations(Database db, FormDrawing drawing, IPeople people, IDocuments documents, Desk desk)
{
    /// <summary>The person who fills in: the one who acts, whoever it is for.</summary>
    public async Task<PersonCard> Signer(CancellationToken cancel) => NotYours.Unless(await people.Person(new(desk.Actor.Id), cancel));

    /// <summary>A dossier of the one who acts, whose form is filled in and not handed in.</summary>
    public async Task<Dossier> ToBeConfirmed(DossierId id, CancellationToken cancel)
    {
        var dossier = await desk.Own(id, null, cancel);
        NotToBeConfirmed.Unless(dossier.IsToBeConfirmed && desk.Actor.Kind is ActorKind.Citizen);
        return dossier;
    }

    /// <summary>The signature under what the form says now; nothing where it was never signed, or changed since.</summary>
    public async Task<FormSignature?> Covering(Dossier dossier, CancellationToken cancel)
    {
        var round = dossier.ConfirmingRound;
        return await StillTrue(dossier, await db.FormSignatures.Where(one => one.Dossier == dossier.Id && one.Round == round && one.Sha256 != null).OrderByDescending(one => one.Id).ToListAsync(cancel), cancel);
    }

    /// <summary>The one-time code given for what the form says now; nothing where none was, or it changed since.</summary>
    public async Task<FormCode?> Coded(Dossier dossier, CancellationToken cancel)
    {
        var round = dossier.ConfirmingRound;
        return await StillTrue(dossier, await db.FormCodes.AsNoTracking().Where(one => one.Dossier == dossier.Id && one.Round == round).OrderByDescending(one => one.Id).ToListAsync(cancel), cancel);
    }

    /// <summary>Part of handing in. A signature that no longer covers the form is no confirmation; whoever counted on it is told.</summary>
    public async Task Note(Dossier dossier, bool signed, CancellationToken cancel)
    {
        if (!dossier.IsToBeConfirmed)
        {
            FormChanged.If(signed);
            return;
        }

        var signature = await Covering(dossier, cancel);
        FormChanged.If(signed && signature is null);
        var code = signature is null ? await Coded(dossier, cancel) : null;
        db.Add(new FormConfirmation
        {
            Id = Guid.CreateVersion7(desk.Now),
            Dossier = dossier.Id,
            Round = dossier.ConfirmingRound,
            Way = Way(signature, code),
            At = code?.At ?? desk.Now,
            By = signature?.SignerName ?? code?.SignerName ?? dossier.SubmitterName,
            Signature = signature?.Id,
        });
        if (signature is not null)
        {
            await Enter(dossier, signature, cancel);
            dossier.Tell("form-signed", desk.Hand, desk.Now, null);
        }
    }

    /// <summary>Nobody ever saw the draft: what was drawn of it goes with it.</summary>
    public async Task Drop(DossierId draft, CancellationToken cancel)
    {
        await db.FormSignatures.Where(one => one.Dossier == draft).ExecuteDeleteAsync(cancel);
        await db.FormCodes.Where(one => one.Dossier == draft).ExecuteDeleteAsync(cancel);
    }

    public async Task<IReadOnlyList<ConfirmationView>> Of(DossierId dossier, CancellationToken cancel)
    {
        var all = await db.FormConfirmations.AsNoTracking().Where(one => one.Dossier == dossier).OrderBy(one => one.Round).ThenBy(one => one.Id)
            .Select(one => new { one, Signature = db.Set<FormSignature>().FirstOrDefault(signature => signature.Id == one.Signature) }).ToListAsync(cancel);
        return [.. all.Select(both => new ConfirmationView(both.one.Round, both.one.Way, both.one.At, both.one.By)
        {
            Sha256 = both.Signature?.Sha256,
            Size = both.Signature?.Size ?? 0,
            SignedAt = both.Signature?.SignedAt,
            Level = both.Signature?.Level,
            Code = both.Signature is { } signature ? documents.VerificationCode(signature.Id.Value) : null,
        })];
    }

    /// <summary>The last of what she gave for the form as it is; where the house hands in for her later, whoever gave it.</summary>
    private async Task<T?> StillTrue<T>(Dossier dossier, IReadOnlyList<T> given, CancellationToken cancel) where T : class, IStandsFor
    {
        foreach (var one in given.Where(one => desk.Actor.Kind is ActorKind.System || one.Signer == desk.Actor.Id))
        {
            if (one.Says == await drawing.Says(dossier, one.SignerName, cancel))
            {
                return one;
            }
        }

        return null;
    }

    private ConfirmedBy Way(FormSignature? signature, FormCode? code) =>
        signature is not null ? ConfirmedBy.Signature
        : code is not null ? ConfirmedBy.CodeForForm
        : desk.Actor.Kind is ActorKind.Machine ? ConfirmedBy.Software
        : desk.Actor.EnteredByCode ? ConfirmedBy.OneTimeCode
        : ConfirmedBy.Session;

    private Task<DocumentId> Enter(Dossier dossier, FormSignature signature, CancellationToken cancel) => documents.Register(
        new(DocumentKind.Form, $"{dossier.PlainName} {dossier.RequestNumber}", signature.Sha256!, signature.Size, "application/pdf", dossier.Applicant.Value, documents.VerificationCode(signature.Id.Value))
        {
            Id = new DocumentId(signature.Id.Value),
            Number = dossier.RequestNumber,
            Source = dossier.Id.Value,
            Signatures = signature.Signatures,
        }, cancel);
}
