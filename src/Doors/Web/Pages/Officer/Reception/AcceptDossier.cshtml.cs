using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers;
using MotCua.Dossiers.Enquiry;
using MotCua.Dossiers.Reception;
using MotCua.Kernel;
using MotCua.Payments;
using MotCua.Payments.Collection;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer.Reception;

/// <summary>One dossier on the counter: its papers are looked at and scanned, the fee is taken, and it is taken in, sent back for more, or declined.</summary>
[RequestSizeLimit(MostBytes), RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class AcceptDossierModel(Gate gate, Wording words, TimeProvider clock) : DossierPageModel(gate)
{
    private const long MostBytes = 220L * 1024 * 1024;

    private int moreRows;

    /// <summary>The form that stands open: to ask for more, or to decline.</summary>
    [BindProperty(SupportsGet = true, Name = "viec")]
    public string? Deed { get; set; }

    /// <summary>The file looked at.</summary>
    [BindProperty(SupportsGet = true, Name = "tep")]
    public string? Chosen { get; set; }

    [BindProperty]
    public List<FindingTyped> Findings { get; set; } = [];

    [BindProperty]
    public List<LineTyped> Lines { get; set; } = [];

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Why a further request is needed, for the head.</summary>
    [BindProperty]
    public string? Ground { get; set; }

    public AskForm Ask => new(Here, Dossier, Asking!, Lines, Ground, moreRows);

    /// <summary>What is there and what is not, before the dossier can be taken in.</summary>
    public IEnumerable<(bool Done, string Words)> Missing =>
    [
        (true, words["reception.missing.identity", Dossier.ApplicantName]),
        .. Dossier.Papers.Where(paper => paper.Required).Select(paper => (paper.Source is not PaperSource.Missing, paper.Name)),
        .. Dossier.Fee > 0 ? [(Dossier.Paid >= Dossier.Fee, words["reception.fee"])] : Array.Empty<(bool, string)>(),
    ];

    /// <summary>The hour that would be promised if it were taken in now; asked only while it lies on the counter.</summary>
    public DuePromise? Promise { get; private set; }

    /// <summary>Everything that must be there is there.</summary>
    public bool IsReady => Missing.All(one => one.Done);

    /// <summary>What the clerk had put down about a paper when somebody else came first.</summary>
    public FindingTyped? TypedOf(string paper) => CameSecond ? Findings.FirstOrDefault(one => one.Paper == paper) : null;

    private string Here => $"/can-bo/ho-so/{Id}/tiep-nhan";

    public string To(string handler) => $"{Here}?handler={handler}";

    public string At(HandedFile file) => $"{Here}?tep={file.Sha256}#h-xem";

    public Task<IActionResult> OnGet(CancellationToken cancel) => Look(cancel);

    public Task<IActionResult> OnPostCheck(CancellationToken cancel) => OnPostScan(cancel);

    /// <summary>What was found, and what was scanned, each into the slot of its paper.</summary>
    public async Task<IActionResult> OnPostScan(CancellationToken cancel)
    {
        var files = Findings.Sum(one => one.Files.Count);
        return await Keep(cancel) is { } refusal ? await Again(refusal, cancel)
            : files > 0 ? Back("reception.scanned", files)
            : Back("reception.saved");
    }

    /// <summary>The whole rest in cash unless said otherwise; what was ticked beside it is kept.</summary>
    public async Task<IActionResult> OnPostCollect([FromForm] long? amount, [FromForm] PaymentMethod method, CancellationToken cancel)
    {
        if (Findings.Count > 0 && await Keep(cancel) is { } unkept && !KernelRefusals.ChangedMeanwhile.Is(unkept))
        {
            return await Again(unkept, cancel);
        }

        return await Fetch(cancel) is { } no
            ? No(no)
            : await Do(new CollectAtCounter(Id, amount ?? Dossier.Fee - Dossier.Paid, method, Dossier.ReceivingAgency, Key), fee => Back("reception.fee.collected", InWords.Number(fee.Amount), fee.ReceiptNumber), cancel);
    }

    /// <summary>Found and taken in as one deed; when it cannot be taken in, what the clerk found is kept all the same.</summary>
    public async Task<IActionResult> OnPostAccept(CancellationToken cancel)
    {
        if (Findings.Any(one => one.Files.Count > 0))
        {
            // Scans change the dossier: they are kept first, on the version that was seen, and the rest follows.
            if (await Keep(cancel) is { } unkept)
            {
                return await Again(unkept, cancel);
            }

            Version = null;
        }

        var checklist = Checked();
        var accepted = await Gate.Do(new AcceptDossier(DossierId, Version, Key, checklist.Findings), cancel);
        if (accepted.Refusal is not { } refusal)
        {
            return Back("reception.accepted", accepted.Value.Code);
        }

        if (!KernelRefusals.ChangedMeanwhile.Is(refusal))
        {
            await Gate.Do(checklist, cancel);
        }

        return await Again(refusal, cancel);
    }

    public Task<IActionResult> OnPostAsk(CancellationToken cancel) =>
        Do(new AskForMore(DossierId, LineTyped.Read(Lines), Version: Version), _ => Back("ask.done"), cancel);

    public Task<IActionResult> OnPostPropose(CancellationToken cancel) =>
        Do(new ProposeSecondRequest(DossierId, LineTyped.Read(Lines), Ground ?? "", Version), _ => Back("further.laid"), cancel);

    /// <summary>Room for two more questions; what was typed stays.</summary>
    public Task<IActionResult> OnPostAskRow(CancellationToken cancel)
    {
        moreRows = 2;
        return Look(cancel);
    }

    public Task<IActionResult> OnPostDecline([FromForm] string? reason, [FromForm] long? refund, [FromForm] string? basis, CancellationToken cancel) =>
        Do(new DeclineDossier(DossierId, reason ?? "", Version, refund is { } back ? new(back, basis ?? "") : null), _ => Back("decline.done"), cancel);

    protected override async Task Furnish(CancellationToken cancel)
    {
        await FetchAnswers(cancel);
        await FetchAsking(cancel);
        if (Dossier.Stage is DossierStage.Submitted)
        {
            var promised = await Gate.Ask(new PromiseDue(Dossier.Procedure, Dossier.Case, Dossier.CompetentAgency, Received: true), cancel);
            Promise = promised.Done ? promised.Value : null;
        }
    }

    private async Task<Refusal?> Keep(CancellationToken cancel)
    {
        var found = await Gate.Do(Checked(), cancel);
        if (found.Refusal is not null)
        {
            return found.Refusal;
        }

        foreach (var (paper, file) in Findings.SelectMany(one => one.Files, (one, file) => (one.Paper, file)))
        {
            await using var content = file.OpenReadStream();
            var scanned = await Gate.Do(new ScanPaper(DossierId, paper, Path.GetFileName(file.FileName), content), cancel);
            if (scanned.Refusal is not null)
            {
                return scanned.Refusal;
            }
        }

        return null;
    }

    private CheckPapers Checked() => new(DossierId, [.. Findings.Select(one => one.Read())], Version);

    private RedirectResult Back(string notice, params object?[] arguments)
    {
        this.Tell(notice, arguments);
        return Redirect(Here);
    }
}
