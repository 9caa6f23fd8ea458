using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Finding;
using MotCua.Procedures.Learning;
using MotCua.Web.Security;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Anyone.Procedures;

/// <summary>Finds a procedure in the words people use, or says plainly that nothing was found and offers a person.</summary>
[EnableRateLimiting(Rates.Search)]
public sealed class FindProceduresModel(Gate gate, QuestionBook book) : PageModel
{
    private const int PerPage = 10;
    private const int MostPages = 10;

    public static readonly string[] Levels = ["xa", "huyen", "tinh", "bo"];

    public static readonly string[] OnlineLevels = ["toan_trinh", "mot_phan", "con_lai"];

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Asked { get; set; }

    /// <summary>A turn of life chosen on the front page.</summary>
    [BindProperty(SupportsGet = true, Name = "viec")]
    public string? LifeEvent { get; set; }

    [BindProperty(SupportsGet = true, Name = "linh-vuc")]
    public string? Field { get; set; }

    [BindProperty(SupportsGet = true, Name = "cap")]
    public string? Level { get; set; }

    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public string? Agency { get; set; }

    [BindProperty(SupportsGet = true, Name = "qua-mang")]
    public string? Online { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    /// <summary>Somebody has just said that the right one is not there; a person is offered instead.</summary>
    [BindProperty(SupportsGet = true, Name = "khong-thay")]
    public string? Said { get; set; }

    public bool IsMissed => Said is "1" && Question.Length > 0;

    public string Question { get; private set; } = "";

    public ProceduresFound Found { get; private set; } = new([], null, false);

    public IReadOnlyDictionary<ProcedureVersionId, ProcedureCard> Cards => cards;

    public IReadOnlyList<FieldCount> Fields { get; private set; } = [];

    /// <summary>Who does the work of what was found, to narrow by.</summary>
    public IReadOnlyList<string> Agencies { get; private set; } = [];

    public bool Narrowed => !string.IsNullOrEmpty(Field + Level + Agency + Online);

    public bool Searched => Question.Length > 0 || Narrowed;

    private readonly Dictionary<ProcedureVersionId, ProcedureCard> cards = [];

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        Number = Math.Clamp(Number, 1, MostPages);
        Question = (Asked ?? (LifeEvent is null ? null : Wording.Of(Wording.Vietnamese).GetValueOrDefault($"event.{LifeEvent}")) ?? "").Trim();
        var fields = await gate.Ask(new FindFields(), cancel);
        if (fields.Refusal is { } refused)
        {
            return this.TurnAway(refused);
        }

        Fields = [.. fields.Value.OrderByDescending(field => field.Procedures)];
        if (!Searched)
        {
            return Page();
        }

        var found = await gate.Ask(new FindProcedures(Question, new FindingFilters(Field, Level, Agency, Online), PerPage, (Number - 1) * PerPage), cancel);
        if (found.Refusal is { } no)
        {
            return this.TurnAway(no);
        }

        Found = found.Value;
        if (Asked is not null && Number == 1 && !Narrowed && !IsMissed)
        {
            book.Asked(Question, Found.Items.Count);
        }

        await Read(cancel);
        return Page();
    }

    /// <summary>The right one is not there, or somebody goes on to call for help; noted without a name, so that the control office can teach the search those words.</summary>
    public IActionResult OnPostMissed()
    {
        Question = (Asked ?? "").Trim();
        book.Missed(Question);
        return Redirect(Url.Page("FindProcedures", null, new Dictionary<string, object?> { ["q"] = Question, ["khong-thay"] = 1 }, null, null, "khong-thay")!);
    }

    /// <summary>Where one of the answers is opened; it carries the question, so that it is known which words led there.</summary>
    public string Opening(string code) => $"/thu-tuc/{Uri.EscapeDataString(code)}{(Asked is null || Question.Length == 0 ? "" : $"?hoi={Uri.EscapeDataString(Question)}")}";

    /// <summary>Wordings offered while somebody types; the box works without them.</summary>
    public async Task<IActionResult> OnGetSuggest(string? text, CancellationToken cancel)
    {
        var offered = await gate.Ask(new SuggestProcedures(text ?? ""), cancel);
        return offered.Match(all => new JsonResult(all.Select(one => one.Text).Distinct()), this.Show);
    }

    /// <summary>This search with another page of it.</summary>
    public string At(int page) => Url.Page("FindProcedures", new Dictionary<string, object?>
    {
        ["q"] = Asked, ["viec"] = LifeEvent, ["linh-vuc"] = Field, ["cap"] = Level, ["co-quan"] = Agency, ["qua-mang"] = Online, ["trang"] = page == 1 ? null : page,
    })!;

    public bool More => Found.More && Number < MostPages;

    private async Task Read(CancellationToken cancel)
    {
        foreach (var version in Found.Items.Select(item => item.Head.Version))
        {
            if ((await gate.Ask(new ViewVersion(version), cancel)) is { Done: true, Value: { } card })
            {
                cards[version] = card;
            }
        }

        Agencies = [.. cards.Values.Select(card => card.Content.Agencies.Implementing ?? card.Content.Agencies.Competent).Append(Agency).OfType<string>().Where(name => name.Length > 0).Distinct().Order(StringComparer.Ordinal)];
    }
}
