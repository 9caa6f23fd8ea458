using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Procedures.Drafting;
using MotCua.Reviews;
using MotCua.Reviews.Checking;
using MotCua.Reviews.Counting;
using MotCua.Reviews.Measuring;
using MotCua.Reviews.Planning;
using MotCua.Reviews.Proposing;
using MotCua.Web.Parts;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Administrator.Reviews;

/// <summary>The review of one procedure: how far it is, what is proposed, the decision, the way into a published wording, and what that changed.</summary>
public sealed class ViewReviewModel(Gate gate, IActorProvider actors) : ReviewPageModel(gate)
{
    private static readonly string[] Levels = ["tinh", "huyen", "xa"];

    [BindProperty]
    public ProposalKind? Kind { get; set; }

    [BindProperty]
    public string? Target { get; set; }

    [BindProperty]
    public string? Other { get; set; }

    [BindProperty]
    public string? NewLimit { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public IReadOnlyList<Choice> Kinds { get; private set; } = [];

    public IReadOnlyList<Choice> Targets { get; private set; } = [];

    public string LimitHint { get; private set; } = "";

    public IReadOnlyList<ProposalEffect> Effects { get; private set; } = [];

    /// <summary>Approved, and in no published wording yet.</summary>
    public IReadOnlyList<ProposalView> ToPublish => [.. Viewed.Proposals.Where(one => one.State is ProposalState.Approved)];

    /// <summary>Another than who submitted.</summary>
    public bool MayDecide => Viewed.State is ReviewState.Submitted && May(ReviewPermissions.Decide) && Viewed.Submitter != actors.Current.Id;

    public async Task<IActionResult> OnPostPropose(CancellationToken cancel)
    {
        decimal? limit = null;
        if (!string.IsNullOrWhiteSpace(NewLimit))
        {
            limit = Figure.Read(NewLimit);
            if (limit is null)
            {
                ModelState.AddModelError(nameof(NewLimit), Words["reviews.figure-wrong"]);
                return await Again(cancel);
            }
        }

        return Given((Kind?.ToString(), nameof(Kind)), (Reason, nameof(Reason)))
            ? await Do(new MakeProposal(Review, Kind!.Value, Aim(), Reason!, limit, Version), "reviews.proposed", cancel)
            : await Again(cancel);
    }

    public Task<IActionResult> OnPostDropProposal(Guid proposal, CancellationToken cancel) => Do(new DropProposal(Review, proposal, Version), "reviews.taken-back", cancel);

    public Task<IActionResult> OnPostSubmit(CancellationToken cancel) => Do(new SubmitReview(Review, Version), "reviews.submitted.done", cancel);

    public async Task<IActionResult> OnPostDrop(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewReview(Review), cancel);
        return await Do(new DropReview(Review, Version), "reviews.dropped", _ => $"/quan-tri/ra-soat/ke-hoach/{viewed.Value.Plan}", cancel);
    }

    public async Task<IActionResult> OnPostDecide(Guid[]? Approved, string? Decision, DateOnly? DecidedOn, string? DecideWords, CancellationToken cancel)
    {
        var given = Given((Decision, nameof(Decision)));
        return Day(DecidedOn, nameof(DecidedOn)) is { } on && given
            ? await Do(new DecideReview(Review, Approved ?? [], Decision!, on, DecideWords, Version), "reviews.decided.done", cancel)
            : await Again(cancel);
    }

    public async Task<IActionResult> OnPostSendBack(string? BackWords, CancellationToken cancel) => Given((BackWords, nameof(BackWords)))
        ? await Do(new SendReviewBack(Review, BackWords!, Version), "reviews.sent-back.done", cancel)
        : await Again(cancel);

    /// <summary>Writes the approved proposals into a draft of the procedure and goes there; a draft that waits already is gone on from.</summary>
    public async Task<IActionResult> OnPostCarry(CancellationToken cancel)
    {
        if (await Fetch(cancel) is { } refusal)
        {
            return No(refusal);
        }

        var code = Viewed.Wording.Code.Value;
        var draft = await Gate.Ask(new ViewProcedureDraft(code), cancel);
        return draft.Refusal is { } no
            ? await Again(no, cancel)
            : await Do(new ReviseProcedure(draft.Value.Procedure, CarriedOut.In(draft.Value.Content, ToPublish), draft.Value.SeenVersion), "reviews.carried", _ => $"/quan-tri/thu-tuc/{code}", cancel);
    }

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        if (await base.Fetch(cancel) is { } refusal)
        {
            return refusal;
        }

        Kinds = [new("", Words["reviews.choose"]), .. Enum.GetValues<ProposalKind>().Select(kind => new Choice(kind.ToString(), Words[$"reviews.kind.{kind}"]))];
        Targets =
        [
            new("", "–"),
            .. Viewed.Sheet.Where(put => put.Target.Length > 0).DistinctBy(put => (put.Question.Scope, put.Target))
                .Select(put => new Choice(put.Target, $"{Words[$"reviews.scope.{put.Question.Scope}"]}: {Shortened(put.TargetName)}")),
            .. Levels.Select(level => new Choice(level, Words[$"reviews.level.{level}"])),
        ];
        LimitHint = Suggesting.LimitOf(Viewed.Wording.Content) is { } limit ? Words["reviews.proposal.limit.hint", InWords.Number(limit.Value), Words[$"reviews.unit.{limit.Unit}"]] : Words["reviews.proposal.limit.none"];
        if (Viewed.State is ReviewState.Decided)
        {
            var effects = await Gate.Ask(new ViewEffect(Review), cancel);
            Effects = effects.Done ? effects.Value : Effects;
        }

        return null;
    }

    private string Aim() => (Kind is ProposalKind.Merge ? Other : Target) ?? "";

    private static string Shortened(string name) => name.Length > 90 ? name[..90] + "…" : name;
}

/// <summary>A figure as people type it: "1.024.000", "2,5".</summary>
internal static class Figure
{
    private static readonly System.Globalization.CultureInfo Vietnamese = System.Globalization.CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>None when it is no figure.</summary>
    public static decimal? Read(string? typed)
    {
        var text = typed?.Trim() ?? "";
        // A single point before one or two figures is a decimal point, as many type it; elsewhere points part thousands.
        if (text.LastIndexOf('.') is > 0 and var point && text.Length - point <= 3 && !text.Contains(',', StringComparison.Ordinal) && text.IndexOf('.') == point)
        {
            text = text.Replace('.', ',');
        }

        return decimal.TryParse(text, System.Globalization.NumberStyles.Number, Vietnamese, out var figure) ? figure : null;
    }

    public static string Write(decimal figure) => figure.ToString("0.##", Vietnamese);
}
