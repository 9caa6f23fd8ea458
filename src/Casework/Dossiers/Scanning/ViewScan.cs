using MotCua.Digitising;
using MotCua.Digitising.Fields;
using MotCua.Kernel;

namespace MotCua.Dossiers.Scanning;

/// <summary>One scan with its pages and what was read off them, the least sure field first.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record ViewScan(DossierId Dossier, ScanId Scan) : IQuery<ScanView>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

/// <summary>A scan as the official sees it.</summary>
public sealed record ScanView(
    ScanId Id, int Version, DossierId Dossier, string DossierCode, string ApplicantName, string PaperName, string? TemplateName, ScanState State, IReadOnlyList<ScanPage> Pages,
    IReadOnlyList<ScanFieldView> Fields, double Unsure, OcrState Ocr, bool GaveUp, bool MayKeep, string? Sha256, bool InVault, DateTimeOffset? SignedAt, string? SignedByName, string ByName, DateTimeOffset StartedAt)
{
    /// <summary>Whose name stands on the paper, where it is not the applicant's: such a paper goes into the applicant's vault only if the official says so.</summary>
    public string? OtherHolder { get; init; }
}

/// <summary>One field: what was read, what stands, what sort it is and whether it must be there.</summary>
public sealed record ScanFieldView(FieldFound Found, string? Confirmed, FieldKind Kind, bool Required, bool Corrected);

internal sealed class ViewScanHandler(Scans scans, IOcr ocr, DigitisingSettings settings) : IHandler<ViewScan, ScanView>
{
    public async Task<ScanView> Handle(ViewScan request, CancellationToken cancel)
    {
        var (dossier, scan) = await scans.Mine(request.Dossier, request.Scan, null, cancel);
        var template = await scans.TemplateFor(scan, dossier.Papers.First(paper => paper.Key == scan.Paper), await scans.Sides(scan, cancel), cancel);
        ScanFieldView[] fields = [.. (template?.Fields ?? []).Select(field => View(field, scan.Fields.FirstOrDefault(one => one.Found.Key == field.Key)))];
        return new(
            scan.Id, scan.Version, dossier.Id, dossier.Code ?? dossier.RequestNumber, dossier.ApplicantName, scan.PaperName, template?.Name, scan.State, scan.Pages,
            scan.State is ScanState.Read ? [.. fields.OrderBy(field => field.Found.Confidence)] : fields,
            settings.Unsure, await ocr.State(cancel), scan.Pages.Any(page => !page.Read && page.Attempts >= settings.MostAttempts),
            template?.Fields.Any(field => field.Role is FieldRole.IssuedOn) is true && template.Fields.Any(field => field.Role is FieldRole.IssuedBy),
            scan.Sha256, scan.InVault, scan.SignedAt, scan.SignedByName, scan.ByName, scan.StartedAt)
        {
            OtherHolder = template?.Fields.FirstOrDefault(field => field.Role is FieldRole.Holder) is { } held && scan.Fields.FirstOrDefault(one => one.Found.Key == held.Key)?.Value is { Length: > 0 } name
                && !VietnameseFold.IsSame(name, dossier.ApplicantName) ? name.Trim() : null,
        };
    }

    private static ScanFieldView View(TemplateField field, ScanField? kept) => new(
        kept?.Found ?? new(field.Key, field.Name, "", 0), kept?.Confirmed, field.Kind, field.Required, kept?.Confirmed is not null && !ConfirmFieldsHandler.IsRight(kept));
}
