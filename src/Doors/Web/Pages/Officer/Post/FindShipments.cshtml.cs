using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Post;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Post;

/// <summary>Results that go out by the public post: to be posted today, on their way, come back, delivered.</summary>
public sealed class FindShipmentsModel(Gate gate, Wording words) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "trang-thai")]
    public ShipmentState Shown { get; set; }

    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    [BindProperty]
    public int? Version { get; set; }

    public Page<ShipmentView> Found { get; private set; } = new([], null);

    private IReadOnlyList<Column<ShipmentView>> Columns =>
    [
        new(words["desk.dossier"], one => one.Code, 24),
        new(words["counter.name"], one => one.Recipient, 28),
        new(words["counter.address"], one => one.Address, 48),
        new(words["counter.phone"], one => one.Phone),
        new(words["workbook.wanted"], one => one.WantedAt, Format: Formats.Instant),
        new(words["envelope.tracking"], one => one.Tracking, 24),
        new(words["workbook.posted"], one => one.PostedAt, Format: Formats.Instant),
        new(words["workbook.ended"], one => one.EndedAt, Format: Formats.Instant),
        new(words["workbook.postings"], one => one.Attempts.Count),
        new(words["workbook.agency"], one => one.Agency, 14),
    ];

    public string At(ShipmentState state, string? mark) => $"/can-bo/buu-gui?trang-thai={state}{(mark is null ? "" : $"&sau={mark}")}";

    public async Task<IActionResult> OnGet(CancellationToken cancel) => this.TakesAway
        ? await this.TakeAway(words["workbook.in-state", words["shipment.title"], words[$"shipment.state.{Shown}"]], Columns, after => gate.Ask(new FindShipments(Shown, after, 100), cancel), cancel)
        : await Fetch(cancel) ?? Page();

    public Task<IActionResult> OnPostPost([FromForm] Guid shipment, CancellationToken cancel) =>
        Do(new PostShipment(new(shipment), Typed("tracking", shipment), new(Typed("name", shipment), Typed("address", shipment), Typed("phone", shipment)), Version), "shipment.posted", cancel);

    public Task<IActionResult> OnPostDelivered([FromForm] Guid shipment, CancellationToken cancel) =>
        Do(new ConfirmDelivery(new(shipment), Typed("received", shipment), Version), "shipment.delivered.done", cancel);

    public Task<IActionResult> OnPostBack([FromForm] Guid shipment, CancellationToken cancel) =>
        Do(new TakeBackShipment(new(shipment), Typed("reason", shipment), Version), "shipment.came-back.done", cancel);

    private string Typed(string box, Guid shipment) => Request.Form[$"{box}-{shipment.ToString("N")[^8..]}"].ToString();

    private async Task<IActionResult> Do(ICommand<Done> deed, string notice, CancellationToken cancel)
    {
        if ((await gate.Do(deed, cancel)).Refusal is { } refusal)
        {
            return await Fetch(cancel) ?? this.Show(refusal);
        }

        this.Tell(notice);
        return Redirect(At(Shown, null));
    }

    private async Task<IActionResult?> Fetch(CancellationToken cancel)
    {
        var found = await gate.Ask(new FindShipments(Shown, After), cancel);
        if (found.Refusal is { } refusal)
        {
            return this.TurnAway(refusal);
        }

        Found = found.Value;
        return null;
    }
}
