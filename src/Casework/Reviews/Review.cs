using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Reviews.Checking;
using MotCua.Reviews.Costs;
using MotCua.Reviews.Proposing;
using static MotCua.Reviews.ReviewRefusals;

namespace MotCua.Reviews;

/// <summary>How far the review of a procedure has come; follows from what was done.</summary>
public enum ReviewState { Planned, UnderWay, Submitted, Decided }

/// <summary>The review of one procedure in the plan of a year: who does it until when, the sheet, the cost, the proposals, the decision.</summary>
internal sealed class Review : Aggregate
{
    public required ReviewId Id { get; init; }

    public required PlanId Plan { get; init; }

    public required int Year { get; init; }

    public required string Procedure { get; init; }

    /// <summary>The wording under review.</summary>
    public required Guid Wording { get; init; }

    public required string Name { get; init; }

    public required string Field { get; init; }

    public required Levels Levels { get; init; }

    public required string Agency { get; init; }

    public required string AgencyName { get; init; }

    /// <summary>The province whose leaders decide.</summary>
    public string Province => Agency.Split('.')[0];

    public Guid? Officer { get; init; }

    public string? OfficerName { get; init; }

    /// <summary>By when the plan wants it done.</summary>
    public required DateOnly PlannedEnd { get; init; }

    public ReviewState State { get; private set; }

    public List<QuestionAnswer> Answers { get; private set; } = [];

    public CostSheet? CostBefore { get; private set; }

    public CostSheet? CostAfter { get; private set; }

    public List<Proposal> Proposals { get; } = [];

    public Guid? Submitter { get; private set; }

    public string? SubmittedBy { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    public string? Decision { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public string? DecidedBy { get; private set; }

    /// <summary>What was said when it was sent back.</summary>
    public string? SentBackWith { get; private set; }

    public void Answer(IReadOnlyCollection<QuestionAnswer> given)
    {
        Open();
        NoteMissing.If(given.Any(answer => !answer.Yes && string.IsNullOrWhiteSpace(answer.Note)));
        var anew = given.Select(answer => (answer.Question, answer.Target)).ToHashSet();
        Answers = [.. Answers.Where(answer => !anew.Contains((answer.Question, answer.Target))), .. given];
    }

    public void Cost(CostSheet before, CostSheet after)
    {
        Open();
        CostWrong.Unless(before.IsSound && after.IsSound);
        (CostBefore, CostAfter) = (before, after);
    }

    public void Propose(Proposal proposal)
    {
        Open();
        ProposedAlready.If(Proposals.Exists(one => one.Kind == proposal.Kind && one.Target == proposal.Target));
        Proposals.Add(proposal);
    }

    public void TakeBack(Guid proposal)
    {
        Open();
        Proposals.Remove(NoSuchProposal.Unless(Proposals.Find(one => one.Id == proposal)));
    }

    /// <summary>Laid before those who decide, complete; each proposal gets its number, once.</summary>
    public async Task Submit(IReadOnlyCollection<QuestionPut> sheet, Actor by, DateTimeOffset now, Func<Task<string>> number)
    {
        Open();
        var answered = Answers.ToDictionary(answer => (answer.Question, answer.Target));
        var missing = sheet.Count(put => !answered.ContainsKey((put.Question.Key, put.Target)));
        Unanswered.With(missing.ToString(System.Globalization.CultureInfo.InvariantCulture)).If(missing > 0);
        NothingProposed.If(Proposals.Count == 0 && sheet.Any(put => !answered[(put.Question.Key, put.Target)].Yes));
        foreach (var proposal in Proposals)
        {
            proposal.Number ??= await number();
            proposal.State = ProposalState.Submitted;
        }

        (State, Submitter, SubmittedBy, SubmittedAt, SentBackWith) = (ReviewState.Submitted, by.Id, by.Name, now, null);
        Raise(new ReviewSubmitted(Id, Procedure));
    }

    public void SendBack(string words)
    {
        NotSubmitted.Unless(State is ReviewState.Submitted);
        WordsMissing.If(string.IsNullOrWhiteSpace(words));
        (State, SentBackWith) = (ReviewState.UnderWay, words.Trim());
        Proposals.ForEach(proposal => proposal.State = ProposalState.Drafted);
    }

    public void Decide(IReadOnlyCollection<Guid> approved, string decision, DateOnly on, Actor by, string? words)
    {
        NotSubmitted.Unless(State is ReviewState.Submitted);
        OwnReview.If(by.Id == Submitter && by.Kind is not ActorKind.System);
        NoSuchProposal.If(approved.Any(id => Proposals.TrueForAll(one => one.Id != id)));
        WordsMissing.If(approved.Count < Proposals.Count && string.IsNullOrWhiteSpace(words));
        foreach (var proposal in Proposals)
        {
            proposal.State = approved.Contains(proposal.Id) ? ProposalState.Approved : ProposalState.Declined;
            proposal.DecidedWords = words?.Trim();
        }

        (State, Decision, DecidedOn, DecidedBy) = (ReviewState.Decided, decision.Trim(), on, by.Name);
        Raise(new ReviewDecided(Id, Procedure, approved.Count, Proposals.Count - approved.Count));
    }

    private void Open()
    {
        Closed.If(State is ReviewState.Submitted or ReviewState.Decided);
        State = ReviewState.UnderWay;
    }
}

/// <summary>The plan of a year, by a decision.</summary>
internal sealed class ReviewPlan : Aggregate
{
    public required PlanId Id { get; init; }

    public required int Year { get; init; }

    public required string Decision { get; init; }

    public required DateOnly DecidedOn { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public required string MadeBy { get; init; }
}
