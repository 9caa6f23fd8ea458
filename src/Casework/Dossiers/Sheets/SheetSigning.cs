using MotCua.Documents;
using MotCua.Documents.Sheets;
using MotCua.Dossiers.Result;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Sheets;

/// <summary>A sheet drawn and signed before the deed that issues it; it counts for nothing until the deed itself is done.</summary>
internal sealed record SignedSheet(Guid Id, SheetKind Kind, Sheet Facts, string Title, string Series, long Running, string Number, string Code, StoredFile File, IReadOnlyList<SignatureFinding> Signatures, int Version);

/// <summary>What a sheet is drawn with: its head, the block of the one who signs, and where it can be checked.</summary>
internal sealed record SheetFrame(SheetHead Head, SheetSigner Signer, string VerifyAddress);

/// <summary>Has a sheet signed by the head and sealed by the agency, in the capacity the head has at that hour, like a result.</summary>
internal sealed class SheetSigning(IOrganisation organisation, IPdf pdf, ISigner signer, IFileStore files, IDocuments documents, Numbers numbers, Issuing issuing, Signatory signatory, Desk desk)
{
    public async Task<SignedSheet> Sign(Dossier dossier, SheetKind kind, string form, Func<SheetFrame, Sheet> draw, CancellationToken cancel)
    {
        var (officer, block) = await signatory.For(dossier, dossier.CompetentAgency, cancel);
        var agency = NoAgency.Unless(await organisation.Agency(new AgencyCode(dossier.CompetentAgency), desk.Today, cancel));
        var id = Guid.CreateVersion7(desk.Now);
        var series = Issuing.Series(dossier.CompetentAgency, kind, desk.Today);
        var running = await numbers.Coming(series, cancel);
        var head = await issuing.HeadOf(dossier.CompetentAgency, form, Issuing.NumberOf(running, kind), (await desk.RulesOf(dossier, cancel)).Form(form), cancel);
        var code = documents.VerificationCode(id);
        var sheet = draw(new(head, block, documents.VerifyAddress(code)));
        var signed = await signer.Sign(await pdf.Render(sheet, cancel), new(id, officer.Id, officer.Name, block.Position, block.Capacity, block.For, agency), cancel);
        using var content = new MemoryStream(signed);
        var file = await files.Keep(content, $"{head.Number.Replace('/', '-')}.pdf", cancel);
        return new(id, kind, sheet, head.FormTitle, series, running, head.Number, code, file, signer.Verify(signed).Signatures, dossier.Version);
    }

    /// <summary>Enters the sheet with the deed; refused when the dossier, or the number, moved on since it was drawn.</summary>
    public async Task Enter(Dossier dossier, SignedSheet sheet, int seen, CancellationToken cancel)
    {
        KernelRefusals.ChangedMeanwhile.Unless(seen == sheet.Version && await numbers.Next(sheet.Series, cancel) == sheet.Running);
        await documents.Register(new(DocumentKind.Sheet, $"{sheet.Title} {dossier.Code ?? dossier.RequestNumber}", sheet.File.Sha256, sheet.File.Size, "application/pdf", dossier.Applicant.Value, sheet.Code)
        {
            Id = new DocumentId(sheet.Id),
            Number = sheet.Number,
            Source = dossier.Id.Value,
            Signatures = sheet.Signatures,
        }, cancel);
        issuing.Issue(dossier, sheet.Kind, sheet.Facts, sheet.Number, sheet.Id, sheet.File.Sha256);
    }
}
