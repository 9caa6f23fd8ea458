using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Payments;
using MotCua.Payments.Collection;
using MotCua.Web.Parts;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer.Processing;

/// <summary>One dossier on the officer's or leader's desk: all that is known of it, and always in the same place what may be decided.</summary>
public sealed partial class ViewDossierModel(Gate gate, Wording words, IActorProvider actors, IOrganisation organisation, TimeProvider clock) : DossierPageModel(gate)
{
    private int moreRows;

    /// <summary>The form that stands in the place of the decision.</summary>
    [BindProperty(SupportsGet = true, Name = "viec")]
    public string? Deed { get; set; }

    [BindProperty(SupportsGet = true, Name = "tep")]
    public string? Chosen { get; set; }

    /// <summary>Of several open pieces of work the one that is looked at.</summary>
    [BindProperty(SupportsGet = true, Name = "phan")]
    public Guid? Piece { get; set; }

    /// <summary>Another version of the paper, to be looked at beside it.</summary>
    [BindProperty(SupportsGet = true, Name = "so")]
    public string? Compared { get; set; }

    /// <summary>The paper takes the whole width.</summary>
    [BindProperty(SupportsGet = true, Name = "rong")]
    public string? Wide { get; set; }

    [BindProperty]
    public List<LineTyped> Lines { get; set; } = [];

    /// <summary>Why a further request is needed, for the head.</summary>
    [BindProperty]
    public string? Ground { get; set; }

    public AskForm Ask => new(Here, Dossier, Asking!, Lines, Ground, moreRows);

    public string Here => $"/can-bo/ho-so/{Id}";

    /// <summary>The queue one came from, and who stands there before and after this dossier.</summary>
    public QueueBehind? Queue => field ??= QueueBehind.Read(Request);

    public Beside? Neighbours { get; private set; }

    /// <summary>The page itself as one came to it, with nothing begun.</summary>
    public string Fresh => Of.Length == 0 ? Here : $"{Here}?{Of[1..]}";

    public IReadOnlyList<Choice> Agencies { get; private set; } = [];

    /// <summary>Units that may be asked instead of a whole agency, the own agency's too.</summary>
    public IReadOnlyList<Choice> Units { get; private set; } = [];

    public IReadOnlyList<Choice> Officers { get; private set; } = [];

    /// <summary>The piece of work that the page is about.</summary>
    public WorkView? Work => Dossier.Work.FirstOrDefault(work => work.Id == Piece) ?? Dossier.AtHand;

    /// <summary>Which piece of several, and the queue one came from, in the address of a form of this page.</summary>
    public string Of => (Part is { } part ? $"&phan={part}" : "") + (Queue is null ? "" : $"&{Queue.Kept}");

    /// <summary>The piece, where there are several; once a deed was done without looking at the dossier, the one it was done on.</summary>
    private Guid? Part => Dossier is null ? Piece : Dossier.Work.Count > 1 ? Work?.Id : null;

    /// <summary>The names by which the matter goes where authority is lent for some matters only.</summary>
    private string[] Matters => [Dossier.Procedure, Dossier.Field];

    public bool MayDirect => Work is { } work && Me.MayAt(DossierPermissions.Direct, work.Agency, clock.Today(), Matters);

    /// <summary>The step is of the kind that the official does: who appraises does not sign, and who signs sends back.</summary>
    public bool MayDecide => IsRunning && Work is { IsMine: true, IsBarred: false };

    public bool MayProcess => MayDecide && Me.MayAt(DossierPermissions.Process, Work!.Agency, clock.Today(), Matters);

    public bool MaySign => MayDecide && Dossier is { Draft: not null, Result: null } && Work is { Role: Role.Leader };

    public bool MayApologise => IsRunning && !Dossier.Due.IsExtended && Dossier.Due.FirstDue is not null && Me.MayAt(DossierPermissions.Sign, Dossier.CompetentAgency, clock.Today());

    public bool MayStop => Dossier.Result is null && Dossier.Code is not null && Me.MayAt(DossierPermissions.Sign, Dossier.CompetentAgency, clock.Today());

    /// <summary>Its result stands, and the official may take it back for the agency that settled.</summary>
    public bool MayRevoke => Dossier is { Result: { IsRefusal: false, RevokedAt: null }, Stage: DossierStage.Settled or DossierStage.Delivered } && Me.MayAt(DossierPermissions.Sign, Dossier.CompetentAgency, clock.Today());

    public bool IsRunning => Dossier.Stage is DossierStage.Accepted or DossierStage.Processing;

    /// <summary>Nobody has the step, and it is of the kind that the official does.</summary>
    public bool MayTakeUp => MayDecide && Holder is null;

    public bool MayReceive => Me.MayAt(DossierPermissions.Receive, Dossier.ReceivingAgency, clock.Today());

    /// <summary>The citizen is waited for, and the official may hand in for them at the counter.</summary>
    public bool MayAnswer => Dossier.Stage is DossierStage.AwaitingCompletion or DossierStage.AwaitingSupplement && Dossier.Lead is null
        && (MayReceive || Me.MayAt(DossierPermissions.Receive, Dossier.CompetentAgency, clock.Today()));

    /// <summary>Something is still owed, and the official takes money at the counter where the dossier came in.</summary>
    public bool MayCollect => Dossier.Code is not null && Dossier.Paid < Dossier.Fee && Me.MayAt(PaymentPermissions.Collect, Dossier.ReceivingAgency, clock.Today());

    /// <summary>The ways out that say no.</summary>
    public IReadOnlyList<ChoiceView> Refusals => MayDecide ? [.. Work!.Choices.Where(choice => choice.IsRefusal)] : [];

    /// <summary>The officer who has the present step.</summary>
    public Guid? Holder => Work?.Officer?.Value;

    public string Panel => Deed switch
    {
        "bo-sung" when MayProcess && IsRunning => "_AskPanel",
        "hoi" when MayProcess && IsRunning => "_Consult",
        "giao" when MayDirect && IsRunning => "_Assign",
        "nop-tien" when MayProcess && IsRunning => "_Pay",
        "tu-choi" when Refusals.Count > 0 => "_Refuse",
        "thu-tien" when MayCollect => "_Collect",
        _ => "_Decide",
    };

    private Actor Me => actors.Current;

    public PaperBeside? Beside(HandedFile? file) => file is null ? null
        : new(Dossier, Answers, file, Dossier.Papers.SelectMany(paper => paper.Files).FirstOrDefault(one => one.Sha256 == Compared), Wide is "1") { Of = Of };

    public Task<IActionResult> OnGet(CancellationToken cancel) => Look(cancel);

    public async Task<IActionResult> OnPostComplete([FromForm] string? choice, [FromForm] string? opinion, [FromForm] string? resultTitle, [FromForm] string? resultText, CancellationToken cancel)
    {
        string[] lines = (resultText ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var result = string.IsNullOrWhiteSpace(resultTitle) && lines.Length == 0 && Blank is null ? null : new ProposedResult(resultTitle ?? "", lines) { Blank = Blank, Saved = Saved, Passages = PassageTyped.Read(Passages) };
        var completed = await Gate.Do(new CompleteStep(DossierId, choice ?? "", opinion, result, Version, Key, Piece), cancel);
        return completed.Refusal is { } refusal ? await Again(refusal, cancel) : await Moved(cancel);
    }

    public Task<IActionResult> OnPostSign(CancellationToken cancel) =>
        Do(new SignResult(DossierId, Version, Key, Piece), result => Back("sign.done", Queue?.Back ?? "/can-bo/cho-ky", result.Number), cancel);

    public Task<IActionResult> OnPostRevoke([FromForm] string? reason, CancellationToken cancel) =>
        Do(new RevokeResult(DossierId, reason ?? "", Version), _ => Back("revoke.done", Fresh), cancel);

    public Task<IActionResult> OnPostTake(CancellationToken cancel) =>
        Do(new AssignStep(DossierId, new(Me.Id), Version, Piece), _ => Back("assign.taken", Fresh), cancel);

    public Task<IActionResult> OnPostAssign([FromForm] Guid officer, CancellationToken cancel) =>
        Do(new AssignStep(DossierId, new(officer), Version, Piece), _ => Back("assign.done", Fresh), cancel);

    public Task<IActionResult> OnPostAsk(CancellationToken cancel) =>
        Do(new AskForMore(DossierId, LineTyped.Read(Lines), Version: Version), _ => Back("ask.done", Fresh), cancel);

    public Task<IActionResult> OnPostPropose(CancellationToken cancel) =>
        Do(new ProposeSecondRequest(DossierId, LineTyped.Read(Lines), Ground ?? "", Version), _ => Back("further.laid", Fresh), cancel);

    /// <summary>Room for two more questions; what was typed stays.</summary>
    public Task<IActionResult> OnPostAskRow(CancellationToken cancel)
    {
        moreRows = 2;
        return Look(cancel);
    }

    public async Task<IActionResult> OnPostConsult([FromForm] string? agency, [FromForm] string? unit, [FromForm] string? question, [FromForm] int days, [FromForm] string? stopsBy, [FromForm] IFormFileCollection papers, CancellationToken cancel)
    {
        // A unit is named together with its agency; to ask a whole agency none is named.
        var named = unit?.Split('~') is [var code, var id] && Guid.TryParse(id, out var chosen) ? (Agency: code, Unit: (UnitId?)new UnitId(chosen)) : (Agency: agency ?? "", Unit: null);
        var asked = await Gate.Do(new ConsultAgency(DossierId, named.Agency, question ?? "", days, stopsBy, Version, named.Unit), cancel);
        if (asked.Refusal is { } refusal)
        {
            return await Again(refusal, cancel);
        }

        return await papers.AttachTo(Gate, DossierId, asked.Value, toAnswer: false, cancel) is { } no ? await Again(no, cancel) : Back("consult.done", Fresh);
    }

    public Task<IActionResult> OnPostPay([FromForm] long amount, [FromForm] string? basis, CancellationToken cancel) =>
        Do(new AskForPayment(DossierId, amount, basis ?? "", Version), _ => Back("paying.done", Fresh), cancel);

    public async Task<IActionResult> OnPostCollect([FromForm] long amount, [FromForm] PaymentMethod method, CancellationToken cancel)
    {
        if (await Fetch(cancel) is { } no)
        {
            return No(no);
        }

        return await Do(new CollectAtCounter(Id, amount, method, Dossier.ReceivingAgency, Key), fee => Back("reception.fee.collected", Fresh, InWords.Number(fee.Amount), fee.ReceiptNumber), cancel);
    }

    protected override async Task Furnish(CancellationToken cancel)
    {
        await FetchAnswers(cancel);
        await FetchBeside(cancel);
        if (Panel == "_AskPanel")
        {
            await FetchAsking(cancel);
        }

        await FetchPaper(cancel);
        var all = await organisation.Agencies(clock.Today(), cancel);
        if (Deed is "hoi")
        {
            Agencies = [new("", words["consult.choose"]), .. all.Where(agency => agency.Code.Value != Work?.Agency).Select(agency => new Choice(agency.Code.Value, agency.Name))];
            List<Choice> units = [new("", words["consult.unit.none"])];
            foreach (var agency in all)
            {
                units.AddRange((await organisation.UnitsOf(agency.Id, clock.Today(), cancel)).Select(unit => new Choice($"{agency.Code.Value}~{unit.Id.Value}", $"{agency.Name}, {unit.Name}")));
            }

            Units = units;
        }

        if (Deed is "giao" && all.FirstOrDefault(agency => agency.Code.Value == Work?.Agency) is { } here)
        {
            var officers = await organisation.OfficersOf(here.Id, clock.Today(), cancel);
            Officers = [.. officers.Where(officer => Work?.Role is { } role && officer.Roles.Contains(role)).OrderBy(officer => officer.Name, ByGivenName.Order).Select(officer => new Choice(officer.Id.Value.ToString(), $"{officer.Name}, {officer.Position}"))];
            Officers = await Officers.WithAbsences(organisation, words, clock.Today(), cancel);
        }
    }

    private async Task FetchBeside(CancellationToken cancel)
    {
        if (Queue is { Mark: { } mark } queue && HttpMethods.IsGet(Request.Method))
        {
            var found = await Gate.Ask(new FindBeside(queue.Role, mark, queue.Tab, queue.Narrowed.Read()), cancel);
            Neighbours = found.Done ? found.Value : null;
        }
    }

    /// <summary>What has left one's hands is seen to be gone from the list, and the list says where it went.</summary>
    private async Task<IActionResult> Moved(CancellationToken cancel)
    {
        if (await Fetch(cancel) is not null)
        {
            return Back("decide.done", Queue?.Back ?? "/can-bo/hang-cho");
        }

        var steps = string.Join(", ", Dossier.Steps.Where(step => step.LeftAt is null).Select(step => step.Name));
        return Back("decide.moved", MayDecide ? Fresh : Queue?.Back ?? "/can-bo/hang-cho", Dossier.Code ?? Dossier.RequestNumber, Dossier.ApplicantName, steps.Length == 0 ? "–" : steps);
    }

    private RedirectResult Back(string notice, string address, params object?[] arguments)
    {
        this.Tell(notice, arguments);
        return Redirect(address);
    }
}
