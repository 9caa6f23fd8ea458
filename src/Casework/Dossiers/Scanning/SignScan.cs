using MotCua.Digitising;
using MotCua.Digitising.Fields;
using MotCua.Digitising.Reading;
using MotCua.Documents;
using MotCua.Documents.Sheets;
using MotCua.Dossiers.Held;
using MotCua.Dossiers.Result;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Dossiers.Scanning.ScanRefusals;

namespace MotCua.Dossiers.Scanning;

/// <summary>The official who has the original before them signs the copy: it goes into its place in the dossier, marked digitised, and on request into the applicant's vault as digitised and signed by an officer.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record SignScan(DossierId Dossier, ScanId Scan, bool KeepInVault, int? Version = null) : ICommand<ScanSigned>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

/// <summary>The signed copy, how many of its pages can be searched, and whether it lies in the vault.</summary>
public sealed record ScanSigned(string Sha256, int Pages, int Searchable, bool InVault);

internal sealed class SignScanHandler(Scans scans, ITemplates templates, Signatory signatory, IOrganisation organisation, ISigner signer, IFileStore files, IDocuments documents, IVault vault, Desk desk)
    : IHandler<SignScan, ScanSigned>, IPrepare<SignScan>
{
    private Drawn? drawn;

    public async Task Prepare(SignScan request, CancellationToken cancel)
    {
        var (dossier, scan) = await Ready(request, cancel);
        var sides = await scans.Sides(scan, cancel);
        List<CopiedPage> pages = [];
        foreach (var (number, page) in scan.Pages.Index())
        {
            pages.Add(new(await scans.Picture(page, cancel), page.MediaType, page.Shape, page.Read ? sides[number].Words : []));
        }

        var (officer, block) = await signatory.Own(cancel);
        var agency = DossierRefusals.NoAgency.Unless(await organisation.Agency(new AgencyCode(scan.Agency), desk.Today, cancel));
        // What is signed is made of the scan alone, so that a repetition signs the very same.
        var copy = await Task.Run(() => SearchablePdf.Write(pages, scan.PaperName, scan.StartedAt), cancel);
        var signed = await signer.Sign(copy, new(scan.Id.Value, officer.Id, officer.Name, block.Position, block.Capacity, block.For, agency), cancel);
        using var content = new MemoryStream(signed);
        drawn = new(scan.Version, await files.Keep(content, $"{dossier.Code ?? dossier.RequestNumber}-{scan.Paper}.pdf", cancel), signer.Verify(signed).Signatures, pages.Count(page => page.Words.Count > 0), block);
    }

    public async Task<ScanSigned> Handle(SignScan request, CancellationToken cancel)
    {
        var (dossier, scan) = await Ready(request, cancel);
        var (version, file, signatures, searchable, block) = drawn!;
        KernelRefusals.ChangedMeanwhile.Unless(scan.Version == version);
        DossierRefusals.LoanOver.Unless((await signatory.Own(cancel)).Block == block);
        var document = await documents.Register(new(DocumentKind.Digitised, scan.PaperName, file.Sha256, file.Size, "application/pdf", dossier.Applicant.Value, documents.VerificationCode(scan.Id.Value))
        {
            Id = new DocumentId(scan.Id.Value),
            Pages = scan.Pages.Count,
            Source = dossier.Id.Value,
            Signatures = signatures,
        }, cancel);
        if (request.KeepInVault)
        {
            await Keep(dossier, scan, document, cancel);
        }

        dossier.TakeDigitised(scan.Paper, new(file.Sha256, $"{scan.PaperName}.pdf", file.Size, "application/pdf", scan.Pages.Count, desk.Now), desk.Hand);
        scan.Sign(file.Sha256, searchable, request.KeepInVault, desk.Hand, desk.Now);
        return new(file.Sha256, scan.Pages.Count, searchable, request.KeepInVault);
    }

    private async Task<(Dossier Dossier, Scan Scan)> Ready(SignScan request, CancellationToken cancel)
    {
        var (dossier, scan) = await scans.Mine(request.Dossier, request.Scan, request.Version, cancel);
        ScanClosed.Unless(scan.IsOpen);
        dossier.ToDigitise(scan.Paper);
        // Fields that nobody looked at are nobody's word.
        NotConfirmed.If(scan.State is ScanState.Read && scan.Fields.Count > 0);
        NotForVault.If(request.KeepInVault && (scan.State is not ScanState.Confirmed || await Kept(scan, cancel) is null));
        return (dossier, scan);
    }

    private async Task Keep(Dossier dossier, Scan scan, DocumentId document, CancellationToken cancel)
    {
        var kept = NotForVault.Unless(await Kept(scan, cancel));
        await vault.Keep(new(dossier.Applicant, scan.PaperType!, kept.Template.Name, kept.Number, kept.IssuedBy, kept.IssuedOn, kept.ValidUntil, TrustLevel.DigitisedByOfficer, document, $"scan/{scan.Id}") { Dossier = dossier.Id.Value, HolderName = kept.Holder }, cancel);
    }

    private async Task<ToKeep?> Kept(Scan scan, CancellationToken cancel)
    {
        if (scan.PaperType is not { } type || await templates.Of(type, cancel) is not { } template)
        {
            return null;
        }

        string? Of(FieldRole role) => template.Fields.Where(field => field.Role == role).Select(field => scan.Fields.FirstOrDefault(one => one.Found.Key == field.Key)?.Value).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
        return Of(FieldRole.IssuedOn) is { } on && FieldWriting.Day(on) is { } day && Of(FieldRole.IssuedBy) is { } by
            ? new(template, Of(FieldRole.Number), by, day, Of(FieldRole.ValidUntil) is { } until ? FieldWriting.Day(until) : null, Of(FieldRole.Holder)) : null;
    }

    private sealed record ToKeep(ReadingTemplate Template, string? Number, string IssuedBy, DateOnly IssuedOn, DateOnly? ValidUntil, string? Holder);

    private sealed record Drawn(int Version, StoredFile File, IReadOnlyList<SignatureFinding> Signatures, int Searchable, SheetSigner Block);
}
