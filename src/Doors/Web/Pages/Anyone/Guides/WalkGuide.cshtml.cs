using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Guides;
using MotCua.Guides.Walking;
using MotCua.Kernel;
using MotCua.Web.Pages.Anyone.Procedures;
using MotCua.Web.Parts;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Anyone.Guides;

/// <summary>One question at a time, all answers in the address: it can be gone back, kept and sent on, and nothing is stored. At the end: what to do, with the papers that are left.</summary>
public sealed class WalkGuideModel(Gate gate, Wording words, IActorProvider actors) : PageModel
{
    [FromRoute]
    public string Key { get; set; } = "";

    /// <summary>The day as typed into its three boxes; it goes into the address once it can be read.</summary>
    [BindProperty(SupportsGet = true)]
    public DayTyped Day { get; set; } = new();

    public GuidePage Guide { get; private set; } = null!;

    public IReadOnlyDictionary<string, PapersHeld> Held { get; private set; } = new Dictionary<string, PapersHeld>();

    public bool IsCitizen => actors.Current.Kind is ActorKind.Citizen;

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var answers = Request.Query.ToDictionary(one => one.Key, one => one.Value.ToString());
        var walked = await gate.Ask(new WalkGuide(Key, answers), cancel);
        if (walked.Refusal is { } refused)
        {
            return this.TurnAway(refused);
        }

        Guide = walked.Value;
        if (Guide.Walk.Next is { } question && Missing(question) is { } onward)
        {
            return onward;
        }

        if (Guide.Walk.IsOver)
        {
            Dictionary<string, PapersHeld> held = [];
            foreach (var code in Guide.Procedures.Select(led => led.Card.Code.Value).Distinct())
            {
                held[code] = await PapersHeld.Of(code, gate, actors, cancel);
            }

            Held = held;
        }

        return Page();
    }

    /// <summary>The procedures at the end that can be filed online in one go; one alone is filed by itself.</summary>
    public string? FileTogether => Guide.Procedures.Where(led => Procedures.TermsInWords.IsOnline(led.Card)).DistinctBy(led => led.Card.Code).ToArray() is { Length: >= 2 } several
        ? Officer.DeskAddress.Of("/nop-cung-luc", [.. several.Select(led => ("tt", (string?)(led.Case is null ? led.Card.Code.Value : $"{led.Card.Code.Value}:{led.Case.Key}")))])
        : null;

    /// <summary>This guide with the answers before a question, so that it is asked again.</summary>
    public string BackTo(GuideAnswer answer) => With(Guide.Walk.Answered.TakeWhile(one => one != answer));

    public string Here => With(Guide.Walk.Answered);

    private string With(IEnumerable<GuideAnswer> answers, params (string Key, string? Value)[] more) =>
        Officer.DeskAddress.Of($"/viec/{Key}", [.. answers.Select(one => (one.Question.Key, (string?)one.Value)), .. more]);

    /// <summary>Says what is wrong with the answer to the question that stands next; a day typed into its boxes goes on with the address.</summary>
    private RedirectResult? Missing(GuideQuestion question)
    {
        if (question.Kind is GuideAnswerKind.Day && Request.Query.Keys.Any(key => key.StartsWith("Day.", StringComparison.Ordinal)))
        {
            var today = HttpContext.RequestServices.GetRequiredService<TimeProvider>().Today();
            if (Day.Read(ModelState, nameof(Day), words) is { } day)
            {
                if (day <= today)
                {
                    return Redirect(With(Guide.Walk.Answered, (question.Key, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
                }

                ModelState.AddModelError(nameof(Day), words["guides.day.not-come"]);
            }
        }
        else if (Guide.Walk.NextWasUnreadable || Request.Query.ContainsKey("tiep"))
        {
            ModelState.AddModelError(question.Key, words["guides.choose"]);
        }

        return null;
    }
}
