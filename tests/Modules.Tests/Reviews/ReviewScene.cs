using MotCua.Kernel;
using MotCua.Modules.Tests.Dossiers;
using MotCua.Modules.Tests.Procedures.Publication;
using MotCua.Organisation;
using MotCua.Procedures.Drafting;
using MotCua.Procedures.Publication;
using MotCua.Reviews;
using MotCua.Reviews.Checking;
using MotCua.Reviews.Counting;
using MotCua.Reviews.Planning;
using MotCua.Reviews.Proposing;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Reviews;

/// <summary>A plan of 2023 in which Quý Sơn reviews a procedure; the control office plans, an officer fills in, the province's deputy chairman decides.</summary>
internal static class ReviewScene
{
    public static Task<Actor> Control(this House house) => house.Official("H02.01", Role.ProcedureControl);

    public static Task<Actor> Province(this House house) => house.Official("H02", Role.Leader);

    public static async Task<PlanId> APlan(this House house) =>
        Must(await house.As(await house.Control()).Do(new OpenPlan(2023, "12/QĐ-UBND", new(2023, 1, 10))));

    public static async Task<ReviewId> AReview(this House house, string procedure = DossierScene.Procedure) =>
        Must(await house.As(await house.Control()).Do(new PlanReview(await house.APlan(), procedure, DemoHouse.QuySon, new(2023, 8, 31))));

    public static async Task<ReviewView> See(this House house, ReviewId review) => Must(await house.As(await house.Control()).Ask(new ViewReview(review)));

    /// <summary>Everything answered with yes, but for the questions of that paper.</summary>
    public static async Task AnswerAll(this House house, ReviewId review, string? but = null)
    {
        var seen = await house.See(review);
        await house.OfficerDoes(new AnswerQuestions(review, [.. seen.Sheet.Select(put => new QuestionAnswer(put.Question.Key, put.Target, put.Target != but, put.Target == but ? "Đã có trong cơ sở dữ liệu" : null))]));
    }

    public static async Task<T> OfficerDoes<T>(this House house, ICommand<T> deed) => Must(await house.As(await house.Officer()).Do(deed));

    /// <summary>A shorter time and one paper less are proposed and submitted.</summary>
    public static async Task<ReviewId> ASubmittedReview(this House house)
    {
        var review = await house.AReview();
        await house.AnswerAll(review, Paper);
        await house.OfficerDoes(new MakeProposal(review, ProposalKind.ShortenTime, "", "Thực tế xong trong hai ngày", 2));
        await house.OfficerDoes(new MakeProposal(review, ProposalKind.DropPaper, "cu-tru", "Tra cứu được trong cơ sở dữ liệu dân cư"));
        await house.OfficerDoes(new SubmitReview(review));
        return review;
    }

    public static async Task<ReviewId> AnApproved(this House house)
    {
        var review = await house.ASubmittedReview();
        var seen = await house.See(review);
        Must(await house.As(await house.Province()).Do(new DecideReview(review, [.. seen.Proposals.Select(one => one.Id)], "88/QĐ-UBND", new(2023, 6, 12))));
        return review;
    }

    /// <summary>The control office writes the approved proposals into a wording and publishes it from today.</summary>
    public static async Task Publish(this House house, ReviewId review)
    {
        var seen = await house.See(review);
        var draft = Must(await house.As(await house.Control()).Ask(new ViewProcedureDraft(seen.Wording.Code.Value)));
        Must(await house.Do(new ReviseProcedure(draft.Procedure, CarriedOut.In(draft.Content, [.. seen.Proposals.Where(one => one.State is ProposalState.Approved)]))));
        await house.Decree(draft.Code.Value, EntryKind.Amended, house.Clock.Today(), "90/QĐ-UBND");
        await house.As(Actor.House).Deliver();
    }

    /// <summary>The province decides on a procedure; dossiers under way finish as they began.</summary>
    public static async Task Decree(this House house, string code, EntryKind kind, DateOnly effective, string number)
    {
        var decision = await house.ADecision(effective, kind, code);
        Must(await house.As(DecisionScene.Control).Do(new CheckDecision(decision)));
        Must(await house.Do(new ChooseForRunning(decision, code, RunningChoice.Finish, [], null)));
        Must(await house.Do(new SubmitDecision(decision)));
        Must(await house.As(DecisionScene.Chairman).Do(new SignDecision(decision, number)));
    }

    /// <summary>Everything that ended is counted.</summary>
    public static async Task<int> Count(this House house)
    {
        house.Clock.Advance(TimeSpan.FromMinutes(11));
        return Must(await house.As(Actor.House).Do(new CountDossiers()));
    }
}
