using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Counter;
using MotCua.Counter.Tickets;
using MotCua.Counter.Windows;
using MotCua.Kernel;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer.Counter;

/// <summary>The clerk's window in the hall: sit down, call, serve, send on. The deeds come back to the page they were sent from.</summary>
public sealed class CallNextModel(Gate gate, Wording words) : PageModel
{
    private const string Here = "/can-bo/goi-so";

    [BindProperty]
    public Guid Ticket { get; set; }

    [BindProperty]
    public int? Version { get; set; }

    [BindProperty]
    public string? Key { get; set; }

    /// <summary>The page that the panel stands on.</summary>
    [BindProperty]
    public string? Back { get; set; }

    public WindowView View { get; private set; } = null!;

    public string Named(WindowChoice window) => window.Name is { Length: > 0 } name ? $"{words["ticket.window", window.Number]} ({name})" : words["ticket.window", window.Number];

    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Fetch(cancel) is { } refusal ? this.TurnAway(refusal) : Page();

    public async Task<IActionResult> OnPostNext(CancellationToken cancel)
    {
        var called = await gate.Do(new MotCua.Counter.Tickets.CallNext(Key), cancel);
        if (called is { Done: true, Value: null })
        {
            this.Tell("ticket.nobody");
        }

        return await Then(called.Refusal, cancel);
    }

    public async Task<IActionResult> OnPostAgain(CancellationToken cancel) => await Then((await gate.Do(new CallAgain(new(Ticket), Version), cancel)).Refusal, cancel);

    public async Task<IActionResult> OnPostBegin(CancellationToken cancel) => await Then((await gate.Do(new BeginServing(new(Ticket), Version), cancel)).Refusal, cancel);

    public async Task<IActionResult> OnPostAbsent(CancellationToken cancel) => await Then((await gate.Do(new MarkAbsent(new(Ticket), Version), cancel)).Refusal, cancel);

    public async Task<IActionResult> OnPostFinish(CancellationToken cancel) => await Then((await gate.Do(new FinishTicket(new(Ticket), Version), cancel)).Refusal, cancel);

    public async Task<IActionResult> OnPostSend([FromForm] int window, CancellationToken cancel) => await Then((await gate.Do(new SendToWindow(new(Ticket), window, Version), cancel)).Refusal, cancel);

    public async Task<IActionResult> OnPostOpen([FromForm] string? agency, [FromForm] int window, CancellationToken cancel) => await Then((await gate.Do(new OpenWindow(agency ?? "", window), cancel)).Refusal, cancel);

    public async Task<IActionResult> OnPostClose(CancellationToken cancel) => await Then((await gate.Do(new CloseWindow(), cancel)).Refusal, cancel);

    private async Task<IActionResult> Then(Refusal? refusal, CancellationToken cancel)
    {
        if (refusal is null)
        {
            return Url.IsLocalUrl(Back) ? LocalRedirect(Back!) : Redirect(Here);
        }

        return await Fetch(cancel) is { } no ? this.TurnAway(no) : this.Show(refusal);
    }

    private async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await gate.Ask(new ViewWindow(), cancel);
        View = viewed.Done ? viewed.Value : null!;
        return viewed.Refusal;
    }
}
