using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Held;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Templates;
using MotCua.Dossiers.Tracking;
using MotCua.Forms;
using MotCua.Kernel;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer;

/// <summary>A desk page about one dossier: fetches it, keeps the version that was seen, and shows it anew when a deed is refused, with what was typed and what others changed meanwhile.</summary>
public abstract class DossierPageModel(Gate gate) : PageModel
{
    public const string ChangedKey = "changed-facts";
    public const string TypedKey = "typed-texts";

    /// <summary>Boxes that the page fills and nobody types.</summary>
    private static readonly string[] Ours = ["Version", "Key", "Saved", "Blank", SeenFacts.Box, "choice", "__RequestVerificationToken"];

    [FromRoute(Name = "dossier")]
    public Guid Id { get; set; }

    /// <summary>The version of the dossier on the page from which a deed was sent.</summary>
    [BindProperty]
    public int? Version { get; set; }

    /// <summary>Sent twice, done once.</summary>
    [BindProperty]
    public string? Key { get; set; }

    public DossierView Dossier { get; private set; } = null!;

    /// <summary>The answers of the form as they are read.</summary>
    public IReadOnlyList<SummaryPage> Answers { get; private set; } = [];

    /// <summary>What is still wrong in the answers.</summary>
    public IReadOnlyList<FieldError> Mistakes { get; private set; } = [];

    /// <summary>What may be asked about, once fetched.</summary>
    public AskingView? Asking { get; private set; }

    /// <summary>The last deed met what somebody else had done.</summary>
    public bool CameSecond { get; private set; }

    protected Gate Gate => gate;

    protected DossierId DossierId => new(Id);

    /// <summary>A kept text is put into the box of its form; what was typed anywhere in it stays. With script the page does so by itself.</summary>
    public async Task<IActionResult> OnPostInsert([FromQuery(Name = "mau")] TemplatePurpose purpose, [FromQuery(Name = "vao")] string? into, CancellationToken cancel)
    {
        if (await Fetch(cancel) is { } no)
        {
            return No(no);
        }

        KeepTyped();
        var found = await gate.Ask(new FindTemplates(purpose), cancel);
        if (into is not null && found.Done && found.Value.FirstOrDefault(one => one.Id.ToString() == Request.Form[$"kept{purpose}"]) is { } template)
        {
            var house = HttpContext.RequestServices;
            var text = KeptTexts.Filled(template.Text, Dossier, house.GetRequiredService<IActorProvider>().Current, house.GetRequiredService<InWords>(), house.GetRequiredService<TimeProvider>());
            var typed = Request.Form[into].ToString();
            var both = typed.Length == 0 ? text : $"{typed}\n{text}";
            ModelState.SetModelValue(into, both, both);
        }

        return Page();
    }

    /// <summary>What the State holds is taken instead of asking for it.</summary>
    public async Task<IActionResult> OnPostTakeHeld([FromForm(Name = "_lay")] string? which, CancellationToken cancel)
    {
        var (paper, item) = (which ?? "").LastIndexOf('/') is > 0 and var cut && Guid.TryParse(which.AsSpan(cut + 1), out var id) ? (which![..cut], id) : ("", Guid.Empty);
        return await Do(new TakeHeld(DossierId, paper, new(item), Version), _ =>
        {
            this.Tell("held.taken");
            return LocalRedirect(Request.Path);
        }, cancel);
    }

    /// <summary>A register is asked instead of the citizen; what it says stands in place of the paper, and that it did not answer is said and written down.</summary>
    public async Task<IActionResult> OnPostAskRegister([FromForm(Name = "_hoi")] string? paper, CancellationToken cancel) => await Do(new AskRegister(DossierId, paper ?? "", Version), came =>
    {
        this.Tell($"register.came.{came.Looked.Outcome}", came.Looked.Name);
        return LocalRedirect(Request.Path);
    }, cancel);

    /// <summary>What the page shows besides the dossier and must be told when another changed it.</summary>
    protected virtual IEnumerable<KeyValuePair<string, string>> More => [];

    /// <summary>What the page cannot be shown without, once the dossier is there; why not where it cannot.</summary>
    protected virtual Task<Refusal?> FetchMore(CancellationToken cancel) => Task.FromResult<Refusal?>(null);

    /// <summary>What else the page shows, once the dossier is there.</summary>
    protected virtual Task Furnish(CancellationToken cancel) => Task.CompletedTask;

    protected async Task<IActionResult> Look(CancellationToken cancel) => await Fetch(cancel) is { } refusal ? No(refusal) : Page();

    protected async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await gate.Ask(new ViewDossier(DossierId), cancel);
        if (viewed.Refusal is { } refusal)
        {
            return refusal;
        }

        Dossier = viewed.Value;
        if (await FetchMore(cancel) is { } no)
        {
            return no;
        }

        await Furnish(cancel);
        HttpContext.Items[SeenFacts.Box] = Facts().Pack();
        return null;
    }

    protected async Task FetchAnswers(CancellationToken cancel)
    {
        var read = await gate.Ask(new ViewDraft(DossierId, Language: Wording.Language), cancel);
        (Answers, Mistakes) = read.Done ? (read.Value.Summary, read.Value.Errors) : ([], []);
    }

    protected async Task FetchAsking(CancellationToken cancel)
    {
        var asked = await gate.Ask(new ViewAsking(DossierId, Wording.Language), cancel);
        Asking = asked.Done ? asked.Value : new([], [], [], 0, 0);
    }

    /// <summary>Does it and goes on, or shows the page again with the reason why not.</summary>
    protected async Task<IActionResult> Do<T>(ICommand<T> command, Func<T, IActionResult> then, CancellationToken cancel)
    {
        var outcome = await gate.Do(command, cancel);
        return outcome.Refusal is { } refusal ? await Again(refusal, cancel) : then(outcome.Value);
    }

    protected async Task<IActionResult> Again(Refusal refusal, CancellationToken cancel)
    {
        var shown = this.Show(refusal with { Field = BoxOf(refusal.Field) });
        if (shown is not PageResult)
        {
            return shown;
        }

        if (await Fetch(cancel) is { } no)
        {
            return No(no);
        }

        KeepTyped();
        if (refusal.Kind is RefusalKind.Conflict)
        {
            TellWhatChanged();
        }

        return shown;
    }

    protected IActionResult No(Refusal refusal) => refusal.Kind is RefusalKind.Missing ? NotFound() : StatusCode(StatusCodes.Status403Forbidden);

    protected RedirectResult ToDossier() => Redirect($"/can-bo/ho-so/{Id}");

    private SeenFacts Facts()
    {
        var house = HttpContext.RequestServices;
        return SeenFacts.Of(Dossier, Answers, house.GetRequiredService<Wording>(), house.GetRequiredService<InWords>()).And(More);
    }

    /// <summary>Old and new of everything that differs from what the reader had before them, and the reader's own words, wherever their form has gone.</summary>
    private void TellWhatChanged()
    {
        CameSecond = true;
        ViewData[ChangedKey] = SeenFacts.Unpack(Request.Form[SeenFacts.Box]) is { } seen ? seen.ChangedTo(Facts()) : [];
        ViewData[TypedKey] = Request.Form.Where(box => !Ours.Contains(box.Key)).SelectMany(box => box.Value).OfType<string>().Where(text => text.Contains(' ', StringComparison.Ordinal)).Distinct().ToArray();
    }

    /// <summary>A line of a request for more is named by its paper; its box stands at the place of the line.</summary>
    private string? BoxOf(string? field) =>
        Request.Form.Where(box => box.Key.EndsWith(".Target", StringComparison.Ordinal) && box.Value == field).Select(box => box.Key[..^"Target".Length] + "Unfit").FirstOrDefault() ?? field;

    /// <summary>Every box shows what was typed into it, whether the deed names it or not; versions and keys are those of now.</summary>
    protected void KeepTyped()
    {
        foreach (var (name, value) in Request.Form.Where(box => !Ours.Contains(box.Key)))
        {
            ModelState.SetModelValue(name, value.ToString(), value.ToString());
        }
    }
}
