using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Enquiry;
using MotCua.Dossiers.Post;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.People;
using MotCua.People.Registration;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Web.Parts;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer.Reception;

/// <summary>Somebody stands at the counter, or a letter came: which procedure, who is it for, by which way; then the papers are looked at.</summary>
public sealed class ReceiveAtCounterModel(Gate gate, Wording words, IActorProvider actors, IOrganisation organisation, TimeProvider clock) : PageModel
{
    private const int Shown = 12;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Question { get; set; }

    [BindProperty(SupportsGet = true, Name = "thu-tuc")]
    public string? Procedure { get; set; }

    [BindProperty]
    public CounterInput Input { get; set; } = new();

    /// <summary>What the card said or the clerk typed; it goes along in the body until the dossier is open.</summary>
    [BindProperty]
    public string? Scan { get; set; }

    /// <summary>The letter whose papers become this dossier.</summary>
    [BindProperty(SupportsGet = true, Name = "phong-bi")]
    public Guid? Envelope { get; set; }

    public EnvelopeView? Letter { get; private set; }

    public DateTimeOffset Now => clock.GetUtcNow();

    public ProceduresFound? Found { get; private set; }

    public ProcedureCard? Card { get; private set; }

    public PersonCard? Known { get; private set; }

    public IReadOnlyList<PersonHint> Perhaps { get; private set; } = [];

    /// <summary>What on the card does not fit together, as a key of the words.</summary>
    public string? Fault { get; private set; }

    public IReadOnlyList<Choice> Places { get; private set; } = [];

    public IReadOnlyList<Choice> Counters { get; private set; } = [];

    /// <summary>The place that settles it for the applicant's home, when the address names one.</summary>
    public string? Nearest { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        await Search(cancel);
        return await Fetch(cancel) is { } refusal ? this.Show(refusal) : Page();
    }

    /// <summary>A scanned card, a typed number or a telephone; sent in the body, for an identity number has no business in an address. One of our own papers opens its dossier.</summary>
    public async Task<IActionResult> OnPostPerson(CancellationToken cancel)
    {
        ModelState.Clear();
        var typed = Scan = (Scan ?? "").Trim();
        if (CounterScan.IsDossier(typed, out var code))
        {
            Scan = null;
            return await OpenDossier(code, cancel);
        }

        await Search(cancel);
        var isCard = CardScan.TryParse(typed, out var card);
        if (typed.Length > 0)
        {
            var found = await gate.Ask(new FindPerson(card?.Number ?? typed), cancel);
            if (found.Refusal is { } refusal)
            {
                return this.Show(refusal);
            }

            (Known, Perhaps) = (found.Value.Exactly, found.Value.Perhaps);
        }

        Input = Known is { } known ? CounterInput.Of(known, Input)
            : card is not null ? CounterInput.Of(card, Input)
            : new() { Number = Perhaps.Count == 0 ? typed : null };
        Fault = card?.Fault switch
        {
            IdentityFault.NotTwelveDigits => "people.number-not-twelve-digits",
            IdentityFault.UnknownBirthplace => "people.number-birthplace-unknown",
            IdentityFault.SexDisagrees => "people.number-sex-disagrees",
            IdentityFault.BirthYearDisagrees => "people.number-birth-year-disagrees",
            _ => null,
        };
        if (Known is null && !isCard && Perhaps.Count == 0 && typed.Length > 0)
        {
            ModelState.AddModelError("Scan", words["counter.unknown"]);
        }

        if (Perhaps.Count > 0)
        {
            Scan = null;
        }

        return await Fetch(cancel) is { } no ? this.Show(no) : Page();
    }

    public async Task<IActionResult> OnPostReceive([FromForm] string? key, CancellationToken cancel)
    {
        await FetchLetter(cancel);
        if (string.IsNullOrWhiteSpace(Input.Number))
        {
            ModelState.AddModelError("Input.Number", words["field.required"]);
        }

        if (string.IsNullOrWhiteSpace(Input.Name))
        {
            ModelState.AddModelError("Input.Name", words["field.required"]);
        }

        var born = Input.Born.Read(ModelState, "Input.Born", words, required: false);

        // What the page shows is fetched only when it is shown again, or when the form did not say where.
        var isWhole = ModelState.IsValid && Input.Competent is not null && Input.Receiving is not null;
        if (!isWhole && await Fetch(cancel) is { } no)
        {
            return this.Show(no);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var opened = await gate.Do(new ReceiveAtCounter(Procedure ?? "", Input.Case, Input.Competent ?? "", Input.Receiving ?? "", Input.Person(born),
            string.IsNullOrWhiteSpace(Input.BroughtBy) ? null : Input.BroughtBy.Trim(), Letter is null ? Input.Channel : DossierChannel.Post, Input.ReturnBy, key, Letter?.Id), cancel);
        return opened.Refusal is { } refusal
            ? this.Show(await Fetch(cancel) ?? refusal)
            : Redirect($"/can-bo/ho-so/{opened.Value}/tiep-nhan");
    }

    private async Task FetchLetter(CancellationToken cancel)
    {
        if (Envelope is { } id && Letter is null)
        {
            var found = await gate.Ask(new FindEnvelopes(Only: new(id)), cancel);
            Letter = found.Done && found.Value.Rows is [var letter] ? letter : null;
        }
    }

    private async Task Search(CancellationToken cancel)
    {
        if (!string.IsNullOrWhiteSpace(Question))
        {
            var found = await gate.Ask(new FindProcedures(Question, null, Shown), cancel);
            Found = found.Done ? found.Value : null;
        }
    }

    /// <summary>To the counter's page while it waits there, to what was asked while that is waited for, else to the dossier itself.</summary>
    private async Task<IActionResult> OpenDossier(string code, CancellationToken cancel)
    {
        var found = await gate.Ask(new FindDossiers(code, Take: 1), cancel);
        if (found.Done && found.Value.Rows is [var row, ..])
        {
            return Redirect($"/can-bo/ho-so/{row.Id}{row.Stage switch
            {
                DossierStage.Submitted => "/tiep-nhan",
                DossierStage.AwaitingCompletion or DossierStage.AwaitingSupplement => "/bo-sung",
                _ => "",
            }}");
        }

        ModelState.AddModelError("Scan", words["counter.no-such-paper", code]);
        return await Fetch(cancel) is { } refusal ? this.Show(refusal) : Page();
    }

    private async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        if (!actors.Current.May(DossierPermissions.Receive, clock.Today()))
        {
            return KernelRefusals.NotAllowed;
        }

        await FetchLetter(cancel);
        if (string.IsNullOrWhiteSpace(Procedure))
        {
            return null;
        }

        var shown = await gate.Ask(new ViewProcedure(Procedure), cancel);
        var places = await gate.Ask(new FindPlaces(Procedure, Input.Address), cancel);
        if ((shown.Refusal ?? places.Refusal) is { } refusal)
        {
            return refusal;
        }

        Card = shown.Value.Card;
        var mine = actors.Current.AgenciesWith(DossierPermissions.Receive, clock.Today());
        var agencies = (await organisation.Agencies(clock.Today(), cancel)).ToDictionary(agency => agency.Code.Value, agency => agency.Name);
        Counters = [.. mine.Where(agencies.ContainsKey).Select(code => new Choice(code, agencies[code]))];
        Places = [.. places.Value.Select(place => new Choice(place.Agency, place.Above is { } above ? $"{place.Name} ({above})" : place.Name))];
        var nearest = places.Value.FirstOrDefault(place => place.IsNearest);
        Nearest = nearest?.Name;
        Input.Competent ??= nearest?.Agency ?? mine.FirstOrDefault(code => Places.Any(place => place.Value == code)) ?? (Places is [var first, ..] ? first.Value : null);
        Input.Receiving ??= Counters is [var counter, ..] ? counter.Value : null;
        return null;
    }
}
