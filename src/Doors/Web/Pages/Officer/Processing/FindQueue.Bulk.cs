using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.HandingOver;
using MotCua.Dossiers.Processing;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Web.Parts;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer.Processing;

/// <summary>What is done with all that is ticked in the queue, row by row: taken up, given, handed on, put into a bundle. Nothing is ever decided or closed this way.</summary>
public sealed partial class FindQueueModel
{
    private const string Form = "hang-loat";

    [BindProperty]
    public List<string> Ticks { get; set; } = [];

    [BindProperty]
    public string? Officer { get; set; }

    [BindProperty]
    public string? Bundle { get; set; }

    [BindProperty]
    public string? Key { get; set; }

    public IReadOnlyList<TickedOutcome> Outcomes { get; private set; } = [];

    /// <summary>To whom work may be given; empty for those who direct nobody.</summary>
    public IReadOnlyList<Choice> Officers { get; private set; } = [];

    /// <summary>Bundles that are being packed.</summary>
    public IReadOnlyList<Choice> Bundles { get; private set; } = [];

    public Task<IActionResult> OnPostTake(CancellationToken cancel) =>
        Each(row => new AssignStep(row.Dossier, new(actors.Current.Id), Work: row.Work), cancel);

    public Task<IActionResult> OnPostAssign(CancellationToken cancel)
    {
        OfficerId officer = new(Chosen(Officer, nameof(Officer), "share.choose"));
        return Each(row => new AssignStep(row.Dossier, officer, Work: row.Work), cancel);
    }

    public Task<IActionResult> OnPostHandOver(CancellationToken cancel) =>
        Each(row => new HandOverStep(row.Dossier, IdempotencyKey: Selection.KeyOf(Key, row), Work: row.Work), cancel);

    public Task<IActionResult> OnPostBundle(CancellationToken cancel)
    {
        BundleId bundle = new(Chosen(Bundle, nameof(Bundle), "queue.bundle.choose"));
        return Each(row => new AddToBundle(bundle, row.Name), cancel);
    }

    private Guid Chosen(string? text, string name, string missing)
    {
        if (!Guid.TryParse(text, out var chosen))
        {
            ModelState.AddModelError(name, words[missing]);
        }

        return chosen;
    }

    private async Task<IActionResult> Each<T>(Func<Ticked, ICommand<T>> deed, CancellationToken cancel)
    {
        if (Ticks.Count == 0)
        {
            ModelState.AddModelError(nameof(Ticks), words["bulk.nothing"]);
        }

        if (ModelState.IsValid)
        {
            Outcomes = await Selection.Each(gate, Ticks, deed, cancel);
            Ticks = [.. Ticks.Where(tick => Outcomes.Any(one => !one.Done && Ticked.Read(tick) == one.Row))];
        }

        var shown = await OnGet(cancel);
        if (shown is PageResult page && !ModelState.IsValid)
        {
            page.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return shown;
    }

    private async Task FetchBulk(CancellationToken cancel)
    {
        Officers = Found.Rows.Count == 0 ? [] : await new AbleOfficers(actors, organisation, clock).For(Role, cancel);
        var packing = await gate.Ask(new FindBundles(false, Take: 50, State: BundleState.Packing), cancel);
        Bundles = packing.Done ? [.. packing.Value.Rows.Select(one => new Choice(one.Id.ToString(), words["queue.bundle.one", one.Number, one.From, one.To, InWords.Number(one.Dossiers)]))] : [];
    }
}
