using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Regimes;
using MotCua.Reviews;
using MotCua.Reviews.Counting;
using MotCua.Reviews.Proposing;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Administrator.Reviews;

/// <summary>What was counted of one procedure, what that suggests, and the dossiers behind each figure; a suggestion becomes a proposal at one click.</summary>
public sealed class ViewFiguresModel(Gate gate, InWords say, IRuleSets rules) : AdministratorPageModel(gate)
{
    private Dictionary<string, string> reasons = [];

    [FromRoute(Name = "code")]
    public string Code { get; set; } = "";

    public FiguresView Viewed { get; private set; } = null!;

    public bool MayPropose => May(ReviewPermissions.Fill);

    protected override string Needs => ReviewPermissions.View;

    public string Time(TimeSpan? time) => time is { } one ? say.Days(one) : "–";

    public string About(Suggestion one) => one.Kind is SuggestionKind.ReasonFrequent ? reasons.GetValueOrDefault(one.Target, one.Target) : one.TargetName;

    public string Behind(string mark) => Officer.DeskAddress.Of($"/quan-tri/ra-soat/goi-y/{Viewed.Card.Code.Value}/ho-so", [("dau", mark)]);

    public string Behind(Suggestion one) => one.Kind is SuggestionKind.LimitFarAbove && one.Shorter?.Nominal is { } shorter
        ? Officer.DeskAddress.Of($"/quan-tri/ra-soat/goi-y/{Viewed.Card.Code.Value}/ho-so", [("qua", ((int)shorter.TotalMinutes).ToString(System.Globalization.CultureInfo.InvariantCulture))])
        : Behind(one.Mark);

    public string Means(Suggestion one) => one.Kind switch
    {
        SuggestionKind.LimitFarAbove => Words["reviews.suggestion.LimitFarAbove.means", Limit(one.Limit!), Time(one.NearlyAll), Limit(one.Shorter!), one.WouldBeLate],
        SuggestionKind.PaperNeverMattered when one.Refused > 0 => Words["reviews.suggestion.PaperNeverMattered.refused", one.Refused],
        _ => Words[$"reviews.suggestion.{one.Kind}.means"],
    };

    /// <summary>The suggestion is worked out anew from the figures, so that nothing typed stands in the proposal.</summary>
    public async Task<IActionResult> OnPostPropose(int place, CancellationToken cancel)
    {
        if (await Fetch(cancel) is { } refusal)
        {
            return No(refusal);
        }

        if (Viewed.Review is not { } review || place < 0 || place >= Viewed.Suggestions.Count || Viewed.Suggestions[place] is not { Proposes: { } kind } one)
        {
            return await Again(ReviewRefusals.NoSuchReview with { Kind = RefusalKind.Conflict }, cancel);
        }

        var words = Words["reviews.suggested-words", Words[$"reviews.suggestion.{one.Kind}"], one.Dossiers, one.OutOf, Means(one)];
        return await Do(new MakeProposal(review, kind, one.Target, words, one.Shorter?.Value), "reviews.proposed", _ => $"/quan-tri/ra-soat/thu-tuc/{review}", cancel);
    }

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewFigures(Code), cancel);
        if (viewed.Done)
        {
            Viewed = viewed.Value;
            reasons = (await rules.InForce(Today, cancel)).Reasons.ToDictionary(reason => reason.Code, reason => reason.Words.In(Wording.Language));
        }

        return viewed.Refusal;
    }

    private string Limit(MotCua.Calendar.TimeLimit limit) => $"{InWords.Number(limit.Value)} {Words[$"reviews.unit.{limit.Unit}"]}";
}
