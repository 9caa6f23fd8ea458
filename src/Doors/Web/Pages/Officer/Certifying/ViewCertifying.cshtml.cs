using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Certifying;
using MotCua.Kernel;
using MotCua.Web.Parts;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer.Certifying;

/// <summary>A copy is compared with its original, page by page, and entered in the book; or the original is refused on grounds of the list.</summary>
public sealed class ViewCertifyingModel(Gate gate, Wording words) : PageModel
{
    [FromRoute(Name = "dossier")]
    public Guid Dossier { get; set; }

    /// <summary>Which scan is looked at; the latest that is not compared where none is named.</summary>
    [BindProperty(SupportsGet = true, Name = "quet")]
    public Guid? Scanned { get; set; }

    /// <summary>The page looked at, from one.</summary>
    [BindProperty(SupportsGet = true, Name = "trang")]
    public int PageNumber { get; set; } = 1;

    [BindProperty]
    public int? Version { get; set; }

    [BindProperty]
    public string? PaperType { get; set; }

    [BindProperty]
    public string? OriginalTitle { get; set; }

    [BindProperty]
    public string? Number { get; set; }

    [BindProperty]
    public string? IssuedBy { get; set; }

    [BindProperty]
    public DayTyped IssuedOn { get; set; } = new();

    /// <summary>Ticked beforehand only where the applicant's name was read off the scan: somebody else's paper must not stand for theirs by default.</summary>
    public bool OfApplicant { get; private set; }

    public IReadOnlyCollection<string> Compared { get; private set; } = [];

    public IReadOnlyCollection<string> Grounds { get; private set; } = [];

    public bool Refusing { get; private set; }

    public CertifyingView Seen { get; private set; } = null!;

    public OriginalScan? Scan => Seen.Scans.FirstOrDefault(scan => scan.Id.Value == Scanned) ?? Seen.Uncompared.FirstOrDefault() ?? (Seen.Scans is [var latest, ..] ? latest : null);

    public int At => Math.Clamp(PageNumber, 1, Math.Max(1, Scan?.Pages.Count ?? 1)) - 1;

    public string Here => $"/can-bo/ho-so/{Dossier}/chung-thuc";

    public IEnumerable<Choice> Kinds => Seen.Kinds.Select(kind => new Choice(kind.Code, kind.Name)).Prepend(new Choice("", words["certify.kind.choose"]));

    public string Page(int number) => $"{Here}?quet={Scan!.Id}&trang={number}";

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var shown = await Look(cancel);
        if (shown is PageResult && Scan is { } scan)
        {
            (PaperType, Number, IssuedBy, IssuedOn, OfApplicant) = (scan.PaperType, scan.Number, scan.IssuedBy, DayTyped.Of(scan.IssuedOn), scan.IsOfApplicant);
            OriginalTitle = Seen.Kinds.FirstOrDefault(kind => kind.Code == scan.PaperType)?.Name;
        }

        return shown;
    }

    public async Task<IActionResult> OnPostCompare([FromForm] bool ofApplicant, [FromForm] string[]? compared, CancellationToken cancel)
    {
        (OfApplicant, Compared) = (ofApplicant, compared ?? []);
        if (IssuedOn.Read(ModelState, nameof(IssuedOn), words) is not { } day)
        {
            return await Look(cancel);
        }

        int[] pages = [.. Compared.Select(page => int.TryParse(page, out var number) ? number : 0)];
        var entered = await gate.Do(new CompareOriginal(new(Dossier), new(Scanned ?? Guid.Empty), new(PaperType ?? "", OriginalTitle ?? "", Number, IssuedBy ?? "", day) { OfApplicant = ofApplicant }, pages, Version), cancel);
        if (entered.Refusal is { } refusal)
        {
            return await Again(refusal.Field == "Title" ? refusal.At(nameof(OriginalTitle)) : refusal, cancel);
        }

        this.Tell("certify.told", entered.Value.InBook, InWords.Number(entered.Value.Fee));
        return Redirect(Here);
    }

    public async Task<IActionResult> OnPostStrike([FromForm] string? why, [FromForm] Guid? copy, CancellationToken cancel)
    {
        var struck = await gate.Do(new StrikeEntry(new(Dossier), why ?? "", Version, Copy: copy is { } meant ? new CertifiedCopyId(meant) : null), cancel);
        if (struck.Refusal is { } refusal)
        {
            return await Again(refusal, cancel);
        }

        this.Tell("certify.struck");
        return Redirect(Here);
    }

    public async Task<IActionResult> OnPostRefuse([FromForm] string[]? grounds, [FromForm] string? remark, CancellationToken cancel)
    {
        (Grounds, Refusing) = (grounds ?? [], true);
        var refused = await gate.Do(new RefuseToCertify(new(Dossier), [.. Grounds], remark, Version), cancel);
        if (refused.Refusal is { } refusal)
        {
            return await Again(refusal, cancel);
        }

        this.Tell("certify.refused");
        return Redirect($"/can-bo/ho-so/{Dossier}");
    }

    private async Task<IActionResult> Look(CancellationToken cancel)
    {
        var viewed = await gate.Ask(new ViewCertifying(new(Dossier)), cancel);
        if (viewed.Refusal is { } no)
        {
            return this.TurnAway(no);
        }

        Seen = viewed.Value;
        return Page();
    }

    private async Task<IActionResult> Again(Refusal refusal, CancellationToken cancel)
    {
        var shown = this.Show(refusal);
        return shown is PageResult && await Look(cancel) is not PageResult and var other ? other : shown;
    }
}
