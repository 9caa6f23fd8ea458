using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Reviews.Counting;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Reviews;

/// <summary>The dossiers behind a figure, without names; whoever may look into them opens them from here.</summary>
public sealed class FindCountedModel(Gate gate, IActorProvider actors) : AdministratorPageModel(gate)
{
    [FromRoute(Name = "code")]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "dau")]
    public string? Mark { get; set; }

    [BindProperty(SupportsGet = true, Name = "qua")]
    public int? OverMinutes { get; set; }

    public CountedPage Found { get; private set; } = null!;

    public string Narrowed => OverMinutes is { } minutes ? Words["reviews.counted.over", HttpContext.RequestServices.GetRequiredService<Words.InWords>().Days(TimeSpan.FromMinutes(minutes))]
        : Mark?.Split(':', 2) is [var kind, var target] ? Words[$"reviews.mark.{kind}", target] : Words["reviews.counted.all"];

    protected override string Needs => DossierPermissions.Oversee;

    public bool MayOpen(CountedRow row) => actors.Current.MayAt(DossierPermissions.View, row.Agency, Today);

    protected override async Task<IActionResult?> Take(CancellationToken cancel) => await this.TakeAway(Words["reviews.counted"],
        [
            new Column<CountedRow>(Words["desk.dossier"], row => row.Code, 26), new(Words["reviews.agency"], row => row.Agency, 14), new(Words["reviews.ended"], row => row.EndedAt, 18, "dd/mm/yyyy hh:mm"),
            new(Words["reviews.end"], row => Words[$"reviews.end.{row.End}"], 20), new(Words["reviews.used"], row => row.Used, 14, "#,##0.0"), new(Words["reviews.allowed"], row => row.Allowed, 14, "#,##0.0"), new(Words["reviews.late"], row => row.Late ? Words["reviews.yes"] : null, 10),
        ],
        async after => await Gate.Ask(new FindCounted(Code, Mark, OverMinutes, after, 200), cancel) is { Done: true } page ? new Outcome<Page<CountedRow>>(new Page<CountedRow>(page.Value.Rows, page.Value.Next)) : new(KernelRefusals.NotAllowed), cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Gate.Ask(new FindCounted(Code, Mark, OverMinutes, After), cancel);
        if (found.Done)
        {
            Found = found.Value;
        }

        return found.Refusal;
    }
}
