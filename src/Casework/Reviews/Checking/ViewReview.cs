using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Reviews.Costs;
using MotCua.Reviews.Proposing;
using MotCua.Reviews.Terms;

namespace MotCua.Reviews.Checking;

/// <summary>One review with everything on its bench: the wording, the sheet, the cost with what is proposed where nothing is written yet, proposals, what our dossiers suggest.</summary>
[Needs(ReviewPermissions.View)]
public sealed record ViewReview(ReviewId Review) : IQuery<ReviewView>;

/// <summary>A review as it is worked on and read.</summary>
public sealed record ReviewView(
    ReviewId Id, int Version, PlanId Plan, int Year, ProcedureCard Wording, string Agency, string AgencyName, string? OfficerName, DateOnly PlannedEnd, ReviewState State,
    IReadOnlyList<QuestionPut> Sheet, IReadOnlyList<QuestionAnswer> Answers, CostSheet CostBefore, CostSheet CostAfter, bool CostIsWritten, ReviewTerms Terms,
    IReadOnlyList<ProposalView> Proposals, Guid? Submitter, string? SubmittedBy, DateTimeOffset? SubmittedAt, string? Decision, DateOnly? DecidedOn, string? DecidedBy, string? SentBackWith, bool IsMine)
{
    public bool IsOpen => State is ReviewState.Planned or ReviewState.UnderWay;

    public CostComparison Cost => CostComparison.Of(CostBefore, CostAfter, Terms.HourlyIncome);

    public QuestionAnswer? AnswerTo(QuestionPut put) => Answers.FirstOrDefault(answer => answer.Question == put.Question.Key && answer.Target == put.Target);

    public int Unanswered => Sheet.Count(put => AnswerTo(put) is null);
}

internal sealed class ViewReviewHandler(Database db, Workbench bench) : IHandler<ViewReview, ReviewView>
{
    public async Task<ReviewView> Handle(ViewReview request, CancellationToken cancel)
    {
        var review = await db.Review(request.Review, cancel);
        var card = await bench.Wording(review, cancel);
        var terms = await bench.Terms(review.Year, cancel);
        ProposalView[] proposals = [.. review.Proposals.OrderBy(one => one.Number).ThenBy(one => one.Id).Select(ProposalView.Of)];
        var before = review.CostBefore ?? ProposedCosts.Of(card.Content, terms.Hours, await bench.Subjects(review, cancel));
        return new(
            review.Id, review.Version, review.Plan, review.Year, card, review.Agency, review.AgencyName, review.OfficerName, review.PlannedEnd, review.State,
            Questions.About(await bench.Parts(card, cancel)), review.Answers, before, review.CostAfter ?? ProposedCosts.After(before, card.Content, proposals, terms.Hours), review.CostBefore is not null, terms,
            proposals, review.Submitter, review.SubmittedBy, review.SubmittedAt, review.Decision, review.DecidedOn, review.DecidedBy, review.SentBackWith, bench.IsMine(review.Agency));
    }
}
