using MotCua.Competence;
using MotCua.Competence.Assigning;
using MotCua.Competence.Planning;
using MotCua.Dossiers;
using MotCua.Dossiers.Enquiry;
using MotCua.Dossiers.Overview;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Submission;
using MotCua.Kernel;
using MotCua.Modules.Tests.Reviews;
using MotCua.Reviews;
using MotCua.Reviews.Planning;
using MotCua.Reviews.Proposing;
using MotCua.Procedures.Drafting;
using MotCua.Procedures.Publication;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Competence.CompetenceScene;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Competence;

public sealed class TakeOverProposalTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task From_a_review_to_a_dossier_signed_by_the_new_agency(TestDatabase database)
    {
        await using var house = await House.On(database);
        var control = await CompetenceScene.Control(house);
        var plan = Must(await house.As(control).Do(new OpenPlan(2023, "12/QĐ-UBND", new(2023, 1, 10))));
        var review = Must(await house.Do(new PlanReview(plan, Business, DemoHouse.LucNgan, new(2023, 8, 31))));
        var officer = await house.Officer(DemoHouse.LucNgan);
        var sheet = Must(await house.As(officer).Ask(new MotCua.Reviews.Checking.ViewReview(review))).Sheet;
        Must(await house.Do(new MotCua.Reviews.Checking.AnswerQuestions(review, [.. sheet.Select(put => new MotCua.Reviews.Checking.QuestionAnswer(put.Question.Key, put.Target, true, null))])));
        var proposal = Must(await house.Do(new MakeProposal(review, ProposalKind.Decentralise, "xa", "Xã làm được")));
        Assert.True(ReviewRefusals.NotToTakeOver.Is((await house.As(control).Do(new TakeOverProposal(proposal))).Refusal));
        Must(await house.As(officer).Do(new SubmitReview(review)));
        Must(await house.As(await house.Chairman()).Do(new DecideReview(review, [proposal], "88/QĐ-UBND", Today)));

        var id = Must(await house.As(control).Do(new TakeOverProposal(proposal)));
        Assert.True(CompetenceRefusals.ProposedAlready.Is((await house.As(control).Do(new TakeOverProposal(proposal))).Refusal));
        Assert.True(ReviewRefusals.NoSuchProposal.Is((await house.Do(new TakeOverProposal(Guid.CreateVersion7()))).Refusal));
        var line = await house.Line(id);
        Assert.Equal(("PA-2023-0001", "Xã làm được", DemoHouse.LucNgan), (line.Proposal, line.Why, line.Agency));
        Must(await house.As(await house.Chairman()).Do(new DecideTransfer(id, true, "20/QĐ-UBND", Today, [], true)));
        var draft = Must(await house.As(control).Ask(new ViewProcedureDraft(Business)));
        var proposals = Must(await house.Ask(new MotCua.Reviews.Checking.ViewReview(review))).Proposals;
        Must(await house.Do(new ReviseProcedure(draft.Procedure, CarriedOut.In(draft.Content, proposals))));
        await house.Decree(Business, EntryKind.Amended, Today, "90/QĐ-UBND");
        await house.As(Actor.House).Deliver();
        Assert.Equal(TransferState.TextsChanged, (await house.Line(id)).State);
        await house.Assigned(Decentralised() with { Transfer = id });
        Assert.Equal(TransferState.Done, (await house.Line(id)).State);

        var dossier = await house.HandedIn(DemoHouse.QuySon);
        await house.Accept(dossier, DemoHouse.QuySon);
        await house.ToTheSignature(dossier, DemoHouse.QuySon);
        Assert.Equal("TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH", Must(await house.Sign(dossier, DemoHouse.QuySon)).Capacity);
    }
}
