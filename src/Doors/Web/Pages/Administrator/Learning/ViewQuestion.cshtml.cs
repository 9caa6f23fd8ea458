using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Learning;
using MotCua.Web.Parts;

namespace MotCua.Web.Pages.Administrator.Learning;

/// <summary>One question: what the search answers today, what people opened, and the words written for it.</summary>
public sealed class ViewQuestionModel(Gate gate) : AdministratorPageModel(gate)
{
    [FromRoute(Name = "question")]
    public Guid Id { get; set; }

    /// <summary>Words by which the officer looks for the procedure that was meant.</summary>
    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Looked { get; set; }

    /// <summary>The procedure ticked among those offered.</summary>
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Say { get; set; }

    [BindProperty]
    public string? Heard { get; set; }

    [BindProperty]
    public string? Means { get; set; }

    [BindProperty]
    public string? Aside { get; set; }

    public QuestionView View { get; private set; } = null!;

    /// <summary>Procedures to tick: what the officer looked for, else what people opened and what the search answers.</summary>
    public IReadOnlyList<Choice> Offered { get; private set; } = [];

    protected override string Needs => ProcedurePermissions.Teach;

    /// <summary>A name that people have for one procedure.</summary>
    public async Task<IActionResult> OnPostName(CancellationToken cancel) =>
        Given((Code, nameof(Code)), (Say, nameof(Say))) ? await Do(new DraftSaying(SayingKind.PlainName, Say!, Code!, new(Id)), "learning.drafted", cancel) : await Again(cancel);

    /// <summary>Everyday words for words of the law, wherever these stand.</summary>
    public async Task<IActionResult> OnPostSynonym(CancellationToken cancel)
    {
        if (!Given((Heard, nameof(Heard)), (Means, nameof(Means))))
        {
            return await Again(cancel);
        }

        var drafted = await Gate.Do(new DraftSaying(SayingKind.Synonym, Heard!, Means!, new(Id)), cancel);
        if (drafted.Refusal is { } refusal)
        {
            return await Again(refusal.Field is nameof(DraftSaying.Say) ? refusal with { Field = nameof(Heard) } : refusal, cancel);
        }

        this.Tell("learning.drafted");
        return LocalRedirect(Request.Path);
    }

    public async Task<IActionResult> OnPostAside(CancellationToken cancel)
    {
        var done = await Gate.Do(new SetQuestionAside(new(Id), Aside, Version), cancel);
        if (done.Refusal is { } refusal)
        {
            return await Again(refusal with { Field = refusal.Field is null ? null : nameof(Aside) }, cancel);
        }

        this.Tell(string.IsNullOrWhiteSpace(Aside) ? "learning.reopened" : "learning.set-aside");
        return LocalRedirect("/quan-tri/tim-kiem");
    }

    public async Task<IActionResult> OnPostBack(Guid saying, CancellationToken cancel) => await Do(new TakeSayingBack(new(saying), Version), "learning.taken-back", cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewQuestion(new(Id)), cancel);
        if (viewed.Refusal is { } refusal)
        {
            return refusal;
        }

        View = viewed.Value;
        Say ??= View.Asked.Text;
        Heard ??= View.Asked.Text;
        var found = string.IsNullOrWhiteSpace(Looked) ? null : (await Gate.Ask(new FindProcedures(Looked, null, 8, 0), cancel)).Value;
        Offered = found is not null
            ? [.. found.Items.Select(item => new Choice(item.Head.Code.Value, item.Head.Name, item.Head.Code.Value))]
            : [.. View.Choices.Where(one => one.Name is not null).Select(one => new Choice(one.Code, one.Name!, one.Code)).Concat(View.Found.Select(one => new Choice(one.Code, one.Name, one.Code))).DistinctBy(one => one.Value)];
        return null;
    }
}
