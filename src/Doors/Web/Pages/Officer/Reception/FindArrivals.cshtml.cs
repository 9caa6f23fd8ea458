using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Reception;

/// <summary>The clerk's list: what came in online and over the counter, what is to be handed over, what is to be stopped; the nearest hour first.</summary>
public sealed class FindArrivalsModel(Gate gate, Wording words, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "viec")]
    public string? Deed { get; set; }

    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    public IReadOnlyList<string> Tabs { get; } = ["", "tra-loi", "tra-ket-qua", "dung"];

    public DateTimeOffset Now => clock.GetUtcNow();

    public Page<DossierRow> Found { get; private set; } = new([], null);

    public DossierList List => new(words["arrivals.title"], Found.Rows, Href, words["arrivals.none"]) { Now = Now };

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        ArrivalKind? kind = Deed switch { "tra-loi" => ArrivalKind.ToAnswer, "tra-ket-qua" => ArrivalKind.ToHandOver, "dung" => ArrivalKind.ToStop, _ => null };
        if (this.TakesAway)
        {
            return await this.TakeAway(words["arrivals.title"], DossierColumns.Of(words), after => gate.Ask(new FindArrivals(kind, after, 100), cancel), cancel);
        }

        var found = await gate.Ask(new FindArrivals(kind, After), cancel);
        if (found.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        Found = found.Value;
        return Page();
    }

    public string At(string? after) => DeskAddress.Of("/can-bo/tiep-nhan", ("viec", Deed), ("sau", after));

    private static string Href(DossierRow row) => row.Stage switch
    {
        DossierStage.Submitted => $"/can-bo/ho-so/{row.Id}/tiep-nhan",
        DossierStage.Settled => $"/can-bo/ho-so/{row.Id}/tra-ket-qua",
        DossierStage.WithdrawalAsked => $"/can-bo/ho-so/{row.Id}/dung",
        _ => DossierList.ToDossier(row),
    };
}
