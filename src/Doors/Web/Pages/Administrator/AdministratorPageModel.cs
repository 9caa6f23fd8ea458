using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Web.Parts;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator;

/// <summary>A page of the administration: fetches what it shows, does a deed, and shows itself anew with the reason when the deed is refused.</summary>
public abstract class AdministratorPageModel(Gate gate) : PageModel
{
    /// <summary>The version that was seen when a deed was sent.</summary>
    [BindProperty]
    public int? Version { get; set; }

    /// <summary>What stood last on the page of a long list that was seen before.</summary>
    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    protected Gate Gate => gate;

    protected Wording Words => HttpContext.RequestServices.GetRequiredService<Wording>();

    protected DateOnly Today => HttpContext.RequestServices.GetRequiredService<TimeProvider>().Today();

    /// <summary>What somebody must be allowed to do before a page that only asks is of any use.</summary>
    protected virtual string? Needs => null;

    public bool May(string permission) => HttpContext.RequestServices.GetRequiredService<IActorProvider>().Current.May(permission, Today);

    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Look(cancel);

    protected abstract Task<Refusal?> Fetch(CancellationToken cancel);

    protected async Task<IActionResult> Look(CancellationToken cancel) =>
        Needs is { } needed && !May(needed) ? StatusCode(StatusCodes.Status403Forbidden)
        : this.TakesAway && await Take(cancel) is { } workbook ? workbook
        : await Fetch(cancel) is { } refusal ? No(refusal)
        : Page();

    /// <summary>The list of the page as a workbook, where it has one.</summary>
    protected virtual Task<IActionResult?> Take(CancellationToken cancel) => Task.FromResult<IActionResult?>(null);

    /// <summary>The whole list, a stretch at a time, each after the key of the last row.</summary>
    protected async Task<IActionResult?> Take<T>(string list, IReadOnlyList<Column<T>> columns, Func<string?, Task<Outcome<IReadOnlyList<T>>>> read, Func<T, string> key, CancellationToken cancel) =>
        await this.TakeAway(Words[list], columns, async after => (await read(after)).AsStretch(key, Leaf.Asked), cancel);

    /// <summary>Does it, says so and goes on; or shows the page again with the reason why not.</summary>
    protected async Task<IActionResult> Do<T>(ICommand<T> command, string notice, Func<T, string> to, CancellationToken cancel)
    {
        var outcome = await gate.Do(command, cancel);
        if (outcome.Refusal is { } refusal)
        {
            return await Again(refusal, cancel);
        }

        this.Tell(notice);
        return LocalRedirect(to(outcome.Value));
    }

    /// <summary>Does it and comes back to this very page.</summary>
    protected Task<IActionResult> Do<T>(ICommand<T> command, string notice, CancellationToken cancel) => Do(command, notice, _ => Request.Path, cancel);

    protected async Task<IActionResult> Again(Refusal refusal, CancellationToken cancel)
    {
        var shown = this.Show(refusal with { Field = BoxOf(refusal.Field) });
        Explain(refusal);
        return shown is PageResult && await Fetch(cancel) is { } no ? No(no) : shown;
    }

    /// <summary>Several forms stand on one page, so a box may be called HolidayName where the command says Name.</summary>
    private string? BoxOf(string? field) =>
        field is null || ModelState.ContainsKey(field) ? field : ModelState.Keys.FirstOrDefault(key => key.EndsWith(field, StringComparison.Ordinal)) ?? field;

    /// <summary>For a page that can say more of a refusal than its one sentence.</summary>
    protected virtual void Explain(Refusal refusal)
    {
    }

    /// <summary>Shows the page again because of what was typed.</summary>
    protected async Task<IActionResult> Again(CancellationToken cancel)
    {
        var shown = await Look(cancel);
        if (shown is PageResult page)
        {
            page.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return shown;
    }

    /// <summary>Notes that a day is missing or unreadable.</summary>
    protected DateOnly? Day(DateOnly? typed, string name)
    {
        if (typed is null && ModelState.GetValueOrDefault(name) is not { Errors.Count: > 0 })
        {
            ModelState.AddModelError(name, Words["field.required"]);
        }

        return typed;
    }

    /// <summary>Notes at each of these boxes that it is empty; true when none is.</summary>
    protected bool Given(params IEnumerable<(string? Typed, string Name)> boxes)
    {
        string[] empty = [.. boxes.Where(box => string.IsNullOrWhiteSpace(box.Typed)).Select(box => box.Name)];
        foreach (var name in empty)
        {
            ModelState.AddModelError(name, Words["field.required"]);
        }

        return empty.Length == 0;
    }

    /// <summary>What cannot be taken back is done only when it is ticked that it is meant.</summary>
    protected bool Sure(bool ticked, string name)
    {
        if (!ticked)
        {
            ModelState.AddModelError(name, Words["admin.sure.missing"]);
        }

        return ticked;
    }

    /// <summary>Reads a document typed as JSON, or says at the box where it cannot be read.</summary>
    protected T? Read<T>(string? text, string name)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(text ?? "", TypedJson.Strict);
        }
        catch (JsonException wrong)
        {
            ModelState.AddModelError(name, TypedJson.InWords(wrong.Message, $"{(wrong.LineNumber ?? 0) + 1}", wrong.Path ?? "$", Words));
            return null;
        }
    }

    protected async Task<IReadOnlyList<Choice>> Agencies(CancellationToken cancel, string? none = null)
    {
        var all = await HttpContext.RequestServices.GetRequiredService<IOrganisation>().Agencies(Today, cancel);
        var choices = all.OrderBy(agency => agency.Code.Value, StringComparer.Ordinal).Select(agency => new Choice(agency.Id.Value.ToString(), $"{agency.Name} ({agency.Code.Value})"));
        return none is null ? [.. choices] : [new("", none), .. choices];
    }

    protected IActionResult No(Refusal refusal) => refusal.Kind is RefusalKind.Missing ? NotFound() : StatusCode(StatusCodes.Status403Forbidden);
}
