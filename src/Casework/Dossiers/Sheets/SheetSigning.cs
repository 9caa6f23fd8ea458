using MotCua.Documents;
using MotCua.Documents.Sheets;
using MotCua.Dossiers.Result;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Sheets;

/// <summary>A sheet drawn and signed before the deed that issues it; it counts for nothing until the deed itself is done.</summary>
internal sealed record SignedSheet(UnsignedSheet Drawn, StoredFile File, IReadOnlyList<SignatureFinding> Signatures)
{
    public Guid Id => Drawn.Id;
}

/// <summary>What a sheet is drawn with: its head, the block of the one who signs, and where it can be checked.</summary>
internal sealed record SheetFrame(SheetHead Head, SheetSigner Signer, string VerifyAddress);

/// <summary>For which agency, and by what right, a sheet speaks.</summary>
internal sealed record Voice(string Agency, string Permission);

/// <summary>Has a sheet signed by the one whose deed it is and sealed by the agency, in the capacity held at that hour, like a result. What the system of an agency, or the house itself, issues bears the agency's seal alone.</summary>
internal sealed class SheetSigning(IOrganisation organisation, LetterPaper letters, ISigner signer, IFileStore files, IDocuments documents, Numbers numbers, Issuing issuing, Signatory signatory, Desk desk)
{
    public Task<UnsignedSheet> Draw(Dossier dossier, SheetKind kind, string form, Func<SheetFrame, Sheet> write, CancellationToken cancel) =>
        Draw(dossier, kind, form, new(dossier.CompetentAgency, DossierPermissions.Sign), write, cancel);

    public async Task<UnsignedSheet> Draw(Dossier dossier, SheetKind kind, string form, Voice voice, Func<SheetFrame, Sheet> write, CancellationToken cancel)
    {
        var (officer, block) = await By(dossier, voice, cancel);
        var agency = NoAgency.Unless(await organisation.Agency(new AgencyCode(voice.Agency), desk.Today, cancel));
        var id = Guid.CreateVersion7(desk.Now);
        var series = Issuing.Series(voice.Agency, kind, desk.Today);
        var running = await numbers.Coming(series, cancel);
        var head = await issuing.HeadOf(voice.Agency, kind is SheetKind.Stop ? StopSheet.Title : "", Issuing.NumberOf(running, kind), (await desk.RulesOf(dossier, cancel)).Form(form), cancel);
        var code = documents.VerificationCode(id);
        var sheet = write(new(head, block, documents.VerifyAddress(code)));
        var (paper, blank) = await letters.Draw(dossier, kind, sheet, block, agency, code, cancel);
        return new(id, kind, sheet, head, series, running, code, paper, blank, dossier.Version, voice, officer, block, agency);
    }

    public async Task<SignedSheet> Sign(UnsignedSheet drawn, CancellationToken cancel)
    {
        var (officer, block, agency) = (drawn.Officer, drawn.Block, drawn.Agency);
        var signed = officer is null
            ? await signer.Seal(drawn.Pdf, new(drawn.Id, agency), cancel)
            : await signer.Sign(drawn.Pdf, new(drawn.Id, officer.Id, officer.Name, block.Position, block.Capacity, block.For, agency), cancel);
        using var content = new MemoryStream(signed);
        var file = await files.Keep(content, $"{drawn.Head.Number.Replace('/', '-')}.pdf", cancel);
        return new(drawn, file, signer.Verify(signed).Signatures);
    }

    /// <summary>Enters the sheet with the deed; refused when the dossier, the number, or the right to sign so, moved on since it was drawn.</summary>
    public async Task Enter(Dossier dossier, SignedSheet? signed, int seen, CancellationToken cancel)
    {
        var (sheet, file, signatures) = KernelRefusals.ChangedMeanwhile.Unless(signed);
        LoanOver.Unless((await By(dossier, sheet.Voice, cancel)).Block == sheet.Block);
        KernelRefusals.ChangedMeanwhile.Unless(seen == sheet.Version && await numbers.Next(sheet.Series, cancel) == sheet.Running);
        await letters.MustServe(sheet.Blank, cancel);
        await documents.Register(new(DocumentKind.Sheet, $"{sheet.Head.FormTitle} {dossier.Code ?? dossier.RequestNumber}", file.Sha256, file.Size, "application/pdf", dossier.Applicant.Value, sheet.Code)
        {
            Id = new DocumentId(sheet.Id),
            Number = sheet.Head.Number,
            Source = dossier.Id.Value,
            Signatures = signatures,
        }, cancel);
        issuing.Issue(dossier, sheet.Kind, sheet.Facts, sheet.Head.Number, sheet.Id, file.Sha256, sheet.Blank);
    }

    private async Task<(OfficerCard? Officer, SheetSigner Block)> By(Dossier dossier, Voice voice, CancellationToken cancel)
    {
        if (desk.Actor.Kind is ActorKind.Machine or ActorKind.System)
        {
            return (null, new(desk.Hand.Name, ""));
        }

        return voice.Permission == DossierPermissions.Sign ? await signatory.For(dossier, voice.Agency, cancel) : await signatory.Own(cancel);
    }
}
