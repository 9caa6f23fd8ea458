using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Counter.Tills;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Payments;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Counter;

/// <summary>The clerk's day in money: what the receipts say, what is counted; and the sheets handed over before.</summary>
public sealed class CloseTillModel(Gate gate, Wording words, TimeProvider clock) : PageModel
{
    [BindProperty]
    public string? Counted { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty(SupportsGet = true, Name = "truoc")]
    public long? Before { get; set; }

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>None for those who only take money over.</summary>
    public CashSheet? Own { get; private set; }

    public TillsFound Found { get; private set; } = new([], null);

    private IReadOnlyList<Column<TillRow>> Columns =>
    [
        new(words["till.closed"], row => row.ClosedAt, Format: Formats.Instant),
        new(words["till.clerk"], row => row.Officer, 28),
        new(words["workbook.agency"], row => row.Agency, 14),
        new(words["till.expected"], row => row.Expected),
        new(words["till.counted"], row => row.Counted),
        new(words["till.difference"], row => row.Counted - row.Expected),
        new(words["till.taken-over"], row => row.TakenOverBy ?? words["till.waits"], 28),
    ];

    private IReadOnlyList<Column<Taking>> ReceiptColumns =>
    [
        new(words["till.receipt"], one => one.ReceiptNumber, 28),
        new(words["till.hour"], one => one.At, Format: Formats.Instant),
        new(words["till.way"], one => words[$"pay.{one.Method}"], 18),
        new(words["till.amount"], one => one.Amount),
        new(words["till.given-back"], one => one.IsGivenBack ? words["change.yes"] : null, 14),
    ];

    /// <summary>Who takes money gets the receipts of the day, who only takes it over the sheets.</summary>
    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (await Fetch(cancel) is { } refusal)
        {
            return this.TurnAway(refusal);
        }

        return !this.TakesAway ? Page()
            : Own is { } own ? await this.TakeAway(words["till.title"], ReceiptColumns, _ => Task.FromResult(new Outcome<Page<Taking>>(new Page<Taking>(own.Receipts, null))), cancel)
            : await this.TakeAway(words["till.sheets"], Columns, after => Sheets(Mark(after), cancel), cancel);
    }

    public async Task<IActionResult> OnPost([FromForm] string? key, CancellationToken cancel)
    {
        var typed = new string([.. (Counted ?? "").Where(sign => sign is not ('.' or ' ' or ','))]);
        if (!long.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var counted))
        {
            ModelState.AddModelError(nameof(Counted), words["hall.count-wrong"]);
            return await Fetch(cancel) is { } no ? this.TurnAway(no) : Page();
        }

        var closed = await gate.Do(new MotCua.Counter.Tills.CloseTill(counted, Reason, IdempotencyKey: key), cancel);
        return closed.Refusal is { } refusal ? await this.Show(refusal, async () => await Fetch(cancel)) : Redirect($"/can-bo/ket/{closed.Value}");
    }

    private async Task<Outcome<Page<TillRow>>> Sheets(DateTimeOffset? before, CancellationToken cancel)
    {
        var found = await gate.Ask(new FindTills(before), cancel);
        return found.Refusal is { } refusal ? new(refusal) : new(new Page<TillRow>(found.Value.Rows, found.Value.Next?.UtcTicks.ToString(CultureInfo.InvariantCulture)));
    }

    private static DateTimeOffset? Mark(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) ? Mark(ticks) : null;

    private static DateTimeOffset? Mark(long? ticks) => ticks is > 0 and var at && at < DateTime.MaxValue.Ticks ? new DateTimeOffset(at, TimeSpan.Zero) : null;

    private async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await gate.Ask(new FindTills(Mark(Before)), cancel);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        Found = found.Value;
        var actor = HttpContext.RequestServices.GetRequiredService<IActorProvider>().Current;
        var own = actor.May(MotCua.Counter.CounterPermissions.Serve, clock.Today()) ? await gate.Ask(new ViewOwnTill(), cancel) : default(Outcome<CashSheet>?);
        Own = own is { Done: true } ? own.Value.Value : null;
        return null;
    }
}
