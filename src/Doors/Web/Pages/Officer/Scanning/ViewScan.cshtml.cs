using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Digitising;
using MotCua.Digitising.Fields;
using MotCua.Digitising.Pages;
using MotCua.Dossiers.Scanning;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Officer.Scanning;

/// <summary>One paper being digitised: its page beside what was read, the least sure field first; laid straight, confirmed, signed.</summary>
public sealed class ViewScanModel(Gate gate) : PageModel
{
    [FromRoute(Name = "dossier")]
    public Guid Dossier { get; set; }

    [FromRoute(Name = "scan")]
    public Guid Id { get; set; }

    /// <summary>The page looked at, from one.</summary>
    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    [BindProperty]
    public int? Version { get; set; }

    [BindProperty]
    public Dictionary<string, string> Values { get; set; } = [];

    public ScanView Scan { get; private set; } = null!;

    public int At => Math.Clamp(Number, 1, Scan.Pages.Count) - 1;

    public ScanPage Seen => Scan.Pages[At];

    public bool IsOpen => Scan.State is ScanState.Waiting or ScanState.Read or ScanState.Confirmed;

    public bool IsReading => Scan.State is ScanState.Waiting && Scan.Ocr is OcrState.Ready && !Scan.GaveUp;

    /// <summary>Nothing to confirm, or confirmed.</summary>
    public bool MaySign => IsOpen && (Scan.State is ScanState.Confirmed || Scan.Fields.Count == 0 || (Scan.State is ScanState.Waiting && !IsReading));

    public string Here => $"/can-bo/ho-so/{Dossier}/so-hoa/{Id}";

    public string Box(ScanFieldView field) => $"Values[{field.Found.Key}]";

    public string Shown(ScanFieldView field) => Values.GetValueOrDefault(field.Found.Key) ?? field.Confirmed ?? field.Found.Value;

    public Task<IActionResult> OnGet(CancellationToken cancel) => Look(cancel);

    public Task<IActionResult> OnPostConfirm(CancellationToken cancel) => Do(new ConfirmFields(new(Dossier), new(Id), Values, Version), done => this.Tell("scan.confirmed", done.Fields, done.Corrected), cancel);

    public Task<IActionResult> OnPostSign([FromForm] bool vault, CancellationToken cancel) => Do(new SignScan(new(Dossier), new(Id), vault, Version), done => this.Tell(done.InVault ? "scan.signed.vault" : "scan.signed", done.Searchable, done.Pages), cancel);

    public Task<IActionResult> OnPostRetry(CancellationToken cancel) => Do(new RetryScan(new(Dossier), new(Id), Version), _ => this.Tell("scan.retried"), cancel);

    /// <summary>Turned by quarters, straightened by itself or by hand, cropped and drawn out of its corners by thousandths, drawn lighter by hundredths.</summary>
    public Task<IActionResult> OnPostLay([FromForm] LaidTyped laid, CancellationToken cancel) =>
        Do(new LayPage(new(Dossier), new(Id), Number - 1, laid.Quarters, laid.Skew, new PageCrop(laid.Left, laid.Top, laid.Right, laid.Bottom), Version) { Light = new(laid.Brightness, laid.Contrast), Corners = laid.Corners }, _ => this.Tell("scan.laid"), cancel);

    public Task<IActionResult> OnPostProposed(CancellationToken cancel) => Do(new LayPage(new(Dossier), new(Id), Number - 1, 0, null, PageCrop.None, Version) { AsProposed = true }, _ => this.Tell("scan.laid.proposed"), cancel);

    public async Task<IActionResult> OnPostDrop(CancellationToken cancel)
    {
        var dropped = await gate.Do(new DropScan(new(Dossier), new(Id), Version), cancel);
        if (dropped.Refusal is { } refusal)
        {
            return await Again(refusal, cancel);
        }

        this.Tell("scan.dropped");
        return Redirect($"/can-bo/ho-so/{Dossier}/so-hoa");
    }

    private async Task<IActionResult> Do<T>(ICommand<T> command, Action<T> tell, CancellationToken cancel)
    {
        var outcome = await gate.Do(command, cancel);
        if (outcome.Refusal is { } refusal)
        {
            return await Again(refusal, cancel);
        }

        tell(outcome.Value);
        return Redirect($"{Here}?trang={Number}");
    }

    private async Task<IActionResult> Look(CancellationToken cancel)
    {
        var viewed = await gate.Ask(new ViewScan(new(Dossier), new(Id)), cancel);
        if (viewed.Refusal is { } no)
        {
            return this.TurnAway(no);
        }

        Scan = viewed.Value;
        return Page();
    }

    private async Task<IActionResult> Again(Refusal refusal, CancellationToken cancel)
    {
        var shown = this.Show(refusal with { Field = refusal.Field is { } field ? $"Values[{field}]" : null });
        return shown is PageResult && await Look(cancel) is not PageResult and var other ? other : shown;
    }
}
