using MotCua.Kernel;

namespace MotCua.Reviews;

/// <summary>Everything the room may say no to.</summary>
public static class ReviewRefusals
{
    public static readonly Refusal NoSuchPlan = new(RefusalKind.Missing, "reviews.no-such-plan", "There is no such plan.");
    public static readonly Refusal NoSuchReview = new(RefusalKind.Missing, "reviews.no-such", "There is no such review.");
    public static readonly Refusal NoSuchProposal = new(RefusalKind.Missing, "reviews.no-such-proposal", "There is no such proposal.");
    public static readonly Refusal NoSuchProcedure = new(RefusalKind.Invalid, "reviews.no-such-procedure", "No procedure of that code is in force.");
    public static readonly Refusal NoSuchAgency = new(RefusalKind.Invalid, "reviews.no-such-agency", "There is no such agency.");
    public static readonly Refusal NoSuchOfficer = new(RefusalKind.Invalid, "reviews.no-such-officer", "This officer is not of that agency.");
    public static readonly Refusal DecisionMissing = new(RefusalKind.Invalid, "reviews.decision-missing", "State the number of the decision and its day, which is not in the future.");
    public static readonly Refusal YearWrong = new(RefusalKind.Invalid, "reviews.year-wrong", "State a year between 2010 and 2100.");
    public static readonly Refusal YearPlanned = new(RefusalKind.Conflict, "reviews.year-planned", "The plan of that year exists; add procedures to it.");
    public static readonly Refusal PlannedAlready = new(RefusalKind.Conflict, "reviews.planned-already", "The procedure stands in this plan already.");
    public static readonly Refusal EndOutside = new(RefusalKind.Invalid, "reviews.end-outside", "The planned end lies in the year of the plan.");
    public static readonly Refusal NotYours = new(RefusalKind.Forbidden, "reviews.not-yours", "The review is entrusted to another agency.");
    public static readonly Refusal NotCompetent = new(RefusalKind.Forbidden, "reviews.not-competent", "What was reviewed is decided on by the leaders of the province.");
    public static readonly Refusal Closed = new(RefusalKind.Conflict, "reviews.closed", "The review was submitted; it changes only if it is sent back.");
    public static readonly Refusal NotSubmitted = new(RefusalKind.Conflict, "reviews.not-submitted", "The review is not submitted.");
    public static readonly Refusal Unanswered = new(RefusalKind.Conflict, "reviews.unanswered", "Some questions of the sheet are not answered.");
    public static readonly Refusal NoteMissing = new(RefusalKind.Invalid, "reviews.note-missing", "Where the answer is no, say why.");
    public static readonly Refusal NothingProposed = new(RefusalKind.Conflict, "reviews.nothing-proposed", "Something was answered with no; propose what to change.");
    public static readonly Refusal NoSuchQuestion = new(RefusalKind.Invalid, "reviews.no-such-question", "The sheet has no such question.");
    public static readonly Refusal NoSuchTarget = new(RefusalKind.Invalid, "reviews.no-such-target", "The wording has no such part.");
    public static readonly Refusal ProposedAlready = new(RefusalKind.Conflict, "reviews.proposed-already", "That is proposed already.");
    public static readonly Refusal NotShorter = new(RefusalKind.Invalid, "reviews.not-shorter", "The new time must be more than nothing and less than the time published.");
    public static readonly Refusal NoLimit = new(RefusalKind.Conflict, "reviews.no-limit", "The wording states no time that could be shortened.");
    public static readonly Refusal WordsMissing = new(RefusalKind.Invalid, "reviews.words-missing", "Say in words what is proposed and why.");
    public static readonly Refusal NotToTakeOver = new(RefusalKind.Conflict, "reviews.not-to-take-over", "Only an approved proposal to let a lower level decide is taken over into the plan.");
    public static readonly Refusal OwnReview = new(RefusalKind.Forbidden, "reviews.own", "Who submitted a review does not decide on it.");
    public static readonly Refusal CostWrong = new(RefusalKind.Invalid, "reviews.cost-wrong", "A cost line has a name, and no figure of it is below nothing.");
    public static readonly Refusal TermsWrong = new(RefusalKind.Invalid, "reviews.terms-wrong", "Income, months, days and hours are more than nothing, shares lie between nothing and one, and the source is named.");
    public static readonly Refusal NoTerms = new(RefusalKind.Conflict, "reviews.no-terms", "No terms are stated for that year or an earlier one.");
}
