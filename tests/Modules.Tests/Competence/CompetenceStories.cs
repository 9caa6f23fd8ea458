using MotCua.Competence;
using MotCua.Competence.Assigning;
using MotCua.Competence.Planning;
using MotCua.Dossiers;
using MotCua.Dossiers.Enquiry;
using MotCua.Dossiers.Overview;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Submission;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Organisation.Delegations;
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
    public async Task What_went_to_all_communes_the_district_takes_no_more(TestDatabase database)
    {
        await using var house = await House.On(database);
        var waiting = await house.HandedIn(DemoHouse.LucNgan);
        house.Clock.Advance(TimeSpan.FromDays(1));

        await house.Assigned(Decentralised() with { From = Today.AddDays(1) });

        var refused = (await house.As(await house.Citizen()).Do(new StartDraft(Business, null, DemoHouse.LucNgan))).Refusal!;
        Assert.True(NotCompetentNow.Is(refused));
        Assert.Equal(["UBND huyện Lục Ngạn", "15/QĐ-UBND ngày 01/06/2023", "–"], refused.Arguments);
        Assert.True(NotCompetentNow.Is((await house.As(await house.Clerk(DemoHouse.LucNgan)).Do(new AcceptDossier(waiting))).Refusal));

        var taken = await house.HandedIn(DemoHouse.QuySon);
        await house.Accept(taken, DemoHouse.QuySon);
        await house.ToTheSignature(taken, DemoHouse.QuySon);
        Assert.DoesNotContain("TUQ.", Must(await house.Sign(taken, DemoHouse.QuySon)).Capacity, StringComparison.Ordinal);
        Assert.Equal("theo phân cấp tại 15/QĐ-UBND ngày 01/06/2023", (await house.View(taken)).Authority!.InWords);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_giver_finishes_what_it_accepted_and_the_rest_goes_to_the_taker(TestDatabase database)
    {
        await using var house = await House.On(database);
        var accepted = await house.AtTheSignature();
        var waiting = await house.ASubmitted();
        house.Clock.Advance(TimeSpan.FromDays(1));

        await house.Assigned(Decentralised() with { Procedure = Procedure, Giver = Side.Of(DemoHouse.QuySon), Taker = Side.Of(DemoHouse.LucNgan), From = Today.AddDays(1) });

        var refused = (await house.As(await house.Citizen()).Do(new StartDraft(Procedure, null, DemoHouse.QuySon))).Refusal!;
        Assert.True(NotCompetentNow.Is(refused));
        Assert.Equal(["UBND xã Quý Sơn", "15/QĐ-UBND ngày 01/06/2023", "UBND huyện Lục Ngạn"], refused.Arguments);
        Assert.Equal("TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH", Must(await house.Sign(accepted, DemoHouse.QuySon)).Capacity);
        Assert.Null((await house.View(accepted)).Authority);
        await house.Accept(waiting, DemoHouse.QuySon);
        var view = await house.As(await house.Leader(DemoHouse.LucNgan)).View(waiting);
        Assert.Equal((DemoHouse.LucNgan, "UBND huyện Lục Ngạn"), (view.CompetentAgency, view.CompetentAgencyName));
        Assert.All(view.Work, work => Assert.Equal(DemoHouse.LucNgan, work.Agency));
        Assert.Equal("theo phân cấp tại 15/QĐ-UBND ngày 01/06/2023", view.Authority!.InWords);
        Assert.Equal("UBND xã Quý Sơn → UBND huyện Lục Ngạn (15/QĐ-UBND ngày 01/06/2023)", view.History.Single(line => line.What == "went-over").Note);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Nobody_signs_by_order_what_is_exercised_for_another(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.Assigned(Delegated());
        var dossier = await house.HandedIn(DemoHouse.QuySon);
        await house.Accept(dossier, DemoHouse.QuySon);
        await house.ToTheSignature(dossier, DemoHouse.QuySon);
        var (head, officer) = (await house.Leader(), await house.Officer());
        var lent = Must(await house.As(head with { Grants = [.. head.Grants, new(OrganisationPermissions.Delegate, DemoHouse.QuySon, Period.Always)] })
            .Do(new GrantDelegation(DelegationKind.Order, new(head.Id), new(officer.Id), new("5/QĐ-UBND", Today), Today, Today.AddDays(30), [])));
        var byOrder = officer with { Grants = [.. officer.Grants, new(DossierPermissions.Sign, DemoHouse.QuySon, Period.Always) { Lent = new(lent.Value, head.Id, head.Name, []) }] };

        Assert.True(MandateGivenOn.Is((await house.As(byOrder).Do(new MotCua.Dossiers.Result.SignResult(dossier))).Refusal));
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
}
