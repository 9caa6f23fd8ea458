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

public sealed class CompetenceStories
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_exercised_for_another_is_offered_received_and_signed_by_mandate(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(await house.Citizen());
        Assert.DoesNotContain(Must(await house.Ask(new FindPlaces(Business))), place => place.Agency == DemoHouse.QuySon);
        Assert.True(NoAgency.Is((await house.Do(new StartDraft(Business, null, DemoHouse.QuySon))).Refusal));
        var id = await house.Assigned(Delegated());

        var places = Must(await house.As(await house.Citizen()).Ask(new FindPlaces(Business)));
        Assert.Contains(places, place => place.Agency == DemoHouse.QuySon);
        Assert.Contains(places, place => place.Agency == DemoHouse.LucNgan);
        var dossier = await house.HandedIn(DemoHouse.QuySon);
        await house.Accept(dossier, DemoHouse.QuySon);
        await house.ToTheSignature(dossier, DemoHouse.QuySon);
        var signed = Must(await house.Sign(dossier, DemoHouse.QuySon));

        Assert.Equal("TUQ. CHỦ TỊCH ỦY BAN NHÂN DÂN UBND HUYỆN LỤC NGẠN / CHỦ TỊCH", signed.Capacity);
        var view = await house.View(dossier);
        Assert.Equal((id, DemoHouse.LucNgan, "theo ủy quyền của UBND huyện Lục Ngạn tại 15/QĐ-UBND ngày 01/06/2023"), (view.Authority!.Assignment, view.Authority.Legal, view.Authority.InWords));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task After_the_last_day_what_was_accepted_is_finished_and_nothing_new_is_taken(TestDatabase database)
    {
        await using var house = await House.On(database);
        var id = await house.Assigned(Delegated());
        var accepted = await house.HandedIn(DemoHouse.QuySon);
        await house.Accept(accepted, DemoHouse.QuySon);
        await house.ToTheSignature(accepted, DemoHouse.QuySon);
        var waiting = await house.HandedIn(DemoHouse.QuySon);
        house.Clock.Advance(TimeSpan.FromDays(1));
        Must(await house.As(await CompetenceScene.Control(house)).Do(new EndAssignment(id, new("30/QĐ-UBND", Today, "La Văn Bình", "CHỦ TỊCH"), house.Clock.Today())));

        Assert.True(NoAgency.Is((await house.As(await house.Citizen()).Do(new StartDraft(Business, null, DemoHouse.QuySon))).Refusal));
        Assert.StartsWith("TUQ.", Must(await house.Sign(accepted, DemoHouse.QuySon)).Capacity, StringComparison.Ordinal);

        // What was not received goes back to the district that lent it.
        await house.Accept(waiting, DemoHouse.QuySon);
        var view = await house.As(await house.Leader()).View(waiting);
        Assert.Equal((DemoHouse.LucNgan, DemoHouse.QuySon), (view.CompetentAgency, view.ReceivingAgency));
        Assert.Contains(view.History, line => line.What == "went-over");
        Assert.Null(view.Authority);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_giver_finishes_what_it_accepted_and_is_told_where_the_rest_goes(TestDatabase database)
    {
        await using var house = await House.On(database);
        var accepted = await house.HandedIn(DemoHouse.LucNgan);
        await house.Accept(accepted, DemoHouse.LucNgan);
        await house.ToTheSignature(accepted, DemoHouse.LucNgan);
        var waiting = await house.HandedIn(DemoHouse.LucNgan);
        house.Clock.Advance(TimeSpan.FromDays(1));

        await house.Assigned(Decentralised() with { From = Today.AddDays(1) });

        var refused = (await house.As(await house.Citizen()).Do(new StartDraft(Business, null, DemoHouse.LucNgan))).Refusal!;
        Assert.True(NotCompetentNow.Is(refused));
        Assert.Equal(["UBND huyện Lục Ngạn", "15/QĐ-UBND ngày 01/06/2023", "–"], refused.Arguments);
        Assert.True(NotCompetentNow.Is((await house.As(await house.Clerk(DemoHouse.LucNgan)).Do(new AcceptDossier(waiting))).Refusal));
        Assert.DoesNotContain("TUQ.", Must(await house.Sign(accepted, DemoHouse.LucNgan)).Capacity, StringComparison.Ordinal);

        var taken = await house.HandedIn(DemoHouse.QuySon);
        await house.Accept(taken, DemoHouse.QuySon);
        await house.ToTheSignature(taken, DemoHouse.QuySon);
        Assert.DoesNotContain("TUQ.", Must(await house.Sign(taken, DemoHouse.QuySon)).Capacity, StringComparison.Ordinal);
        Assert.Equal("theo phân cấp tại 15/QĐ-UBND ngày 01/06/2023", (await house.View(taken)).Authority!.InWords);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Figures_by_agency_count_a_dossier_where_competence_lay(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.Assigned(Delegated());
        var dossier = await house.HandedIn(DemoHouse.QuySon);
        await house.Accept(dossier, DemoHouse.QuySon);

        var overview = Must(await house.As(await house.Leader()).Ask(new ViewOverview()));

        Assert.Equal(1, overview.Single(row => row.Agency == DemoHouse.QuySon).InProcess);
    }

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
