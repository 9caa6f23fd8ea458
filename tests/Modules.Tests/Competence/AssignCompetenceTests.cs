using MotCua.Competence;
using MotCua.Competence.Assigning;
using MotCua.Competence.Planning;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Competence.CompetenceRefusals;
using static MotCua.Modules.Tests.Competence.CompetenceScene;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Competence;

public sealed class AssignCompetenceTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_delegation_is_exercised_from_its_first_day_to_the_day_before_its_last_word(TestDatabase database)
    {
        await using var house = await House.On(database);

        var id = await house.Assigned(Delegated() with { Conditions = " Báo cáo hằng quý ", ReportMonths = 3 });

        var card = await house.Seen(id);
        Assert.Equal((AssignmentKind.Delegated, "Báo cáo hằng quý", 3, "15/QĐ-UBND ngày 01/06/2023"), (card.Kind, card.Conditions, card.ReportMonths, card.Cited));
        Assert.False((await house.Standing(DemoHouse.QuySon, Today.AddDays(-1))).IsCompetent);
        var taker = await house.Standing(DemoHouse.QuySon, Today);
        Assert.True(taker.IsDelegated);
        Assert.Equal((id, DemoHouse.LucNgan), (taker.Basis!.Id, taker.Legal!.Code.Value));
        Assert.True((await house.Standing(DemoHouse.QuySon, new(2023, 12, 31))).IsCompetent);
        Assert.False((await house.Standing(DemoHouse.QuySon, new(2024, 1, 1))).IsCompetent);
        Assert.True((await house.Standing(DemoHouse.LucNgan, Today)).IsCompetent);
        Assert.False((await house.Standing(Chu, Today)).IsCompetent);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_goes_over_to_a_whole_level_leaves_nothing_with_the_giver_even_when_it_begins_on_a_holiday(TestDatabase database)
    {
        await using var house = await House.On(database);
        DateOnly holiday = new(2023, 9, 2);

        await house.Assigned(Decentralised() with { From = holiday });

        Assert.True((await house.Standing(DemoHouse.LucNgan, holiday.AddDays(-1))).IsCompetent);
        Assert.False((await house.Standing(DemoHouse.QuySon, holiday.AddDays(-1))).IsCompetent);
        Assert.False((await house.Standing(DemoHouse.LucNgan, holiday)).IsCompetent);
        var commune = await house.Standing(DemoHouse.QuySon, holiday);
        Assert.Equal((true, false, DemoHouse.QuySon), (commune.IsCompetent, commune.IsDelegated, commune.Legal!.Code.Value));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Of_several_who_enter_the_same_at_once_one_is_heard_and_the_others_are_told(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.Assigned(Delegated() with { Procedure = "2.000720" });
        house.As(await house.Control());

        var entered = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => house.Do(new AssignCompetence(Delegated())))));

        Assert.Single(entered, one => one.Done);
        Assert.All(entered.Where(one => !one.Done), one => Assert.True(Overlaps.Is(one.Refusal), one.Refusal?.Code));
        Assert.Single(Must(await house.Ask(new FindAssignments(Procedure: Business))));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Of_an_internal_procedure_only_officials_learn_who_decides(TestDatabase database)
    {
        await using var house = await House.On(database);
        const string plan = "NB.B.005";
        var id = await house.Assigned(Delegated() with { Procedure = plan });
        await house.Assigned(Delegated());

        Assert.Equal(id, Assert.Single(Must(await house.Ask(new ViewCompetence(plan))).History).Card.Id);
        foreach (var outsider in new[] { Actor.Nobody, await house.Citizen() })
        {
            house.As(outsider);
            Assert.True(NoSuchProcedure.Is((await house.Ask(new ViewCompetence(plan))).Refusal));
            Assert.True(NoSuchAssignment.Is((await house.Ask(new OpenAssignmentPaper(id))).Refusal));
            Assert.Equal(Business, Assert.Single(Must(await house.Ask(new FindOpenAssignments()))).Card.Procedure);
        }
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_cannot_be_is_refused_by_name(TestDatabase database)
    {
        await using var house = await House.On(database);
        var good = Delegated();
        var cases = new (AssignmentSheet Sheet, Refusal Because)[]
        {
            (good with { Procedure = "9.999999" }, NoSuchProcedure),
            (good with { Wording = Guid.CreateVersion7() }, NoSuchWording),
            (good with { Cases = ["chưa từng có"] }, NoSuchCase),
            (good with { Giver = Side.Of() }, SideMissing),
            (good with { Taker = Side.Of() }, SideMissing),
            (good with { Giver = Side.Of(DemoHouse.LucNgan, "H02.21") }, GiverNotOne),
            (good with { Taker = Side.Of("H02.99") }, AgencyNotThere),
            (good with { Taker = Side.Of(DemoHouse.LucNgan) }, OwnTaker),
            (good with { Taker = Side.Of(DemoHouse.QuySon, "H02.21") }, TakersNotBelow),
            (good with { Document = Document with { SignerOffice = " " } }, DocumentMissing),
            (good with { Document = Document with { DatedOn = Today.AddDays(1) }, From = Today.AddDays(2) }, DocumentNotYet),
            (good with { From = Document.DatedOn.AddDays(-1) }, DocumentYounger),
            (good with { Until = null }, EndMissing),
            (good with { Until = Today }, PeriodBackwards),
            (good with { ReportMonths = 0 }, ReportWrong),
            (good with { Giver = Side.Of(Chu) }, GiverNotCompetent),
            (good with { Transfer = new(Guid.CreateVersion7()) }, NoSuchTransfer),
        };

        foreach (var (sheet, because) in cases)
        {
            var refusal = (await house.Assign(sheet)).Refusal;
            Assert.True(because.Is(refusal), $"{because.Code} expected, {refusal?.Code ?? "nothing"} came");
        }

        Assert.Equal(KernelRefusals.NotAllowed, (await house.As(await house.Clerk()).Do(new AssignCompetence(good))).Refusal);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Nothing_is_given_twice_or_given_on_while_it_holds(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.Assigned(Delegated());

        Assert.True(Overlaps.Is((await house.Assign(Delegated())).Refusal));
        Assert.True(Overlaps.Is((await house.Assign(Decentralised())).Refusal));
        Assert.True(Overlaps.Is((await house.Assign(Delegated(DemoHouse.QuySon, Chu))).Refusal));

        // What Quý Sơn was given it gives to nobody, and to whoever gave it away nothing else comes.
        Assert.True(GiverNotCompetent.Is((await house.Assign(Delegated() with { Giver = Side.Of(DemoHouse.QuySon), Taker = Side.Of(Chu) })).Refusal));
        Must(await house.Assign(Delegated(Chu)));
        Must(await house.Assign(Delegated() with { From = new(2024, 1, 1), Until = new(2024, 6, 1) }));
        Assert.Equal(3, Must(await house.As(await house.Control()).Ask(new FindAssignments(Procedure: Business))).Count);
        Assert.Single(Must(await house.Ask(new FindAssignments(Standing: AssignmentStanding.ToCome))));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_was_taken_is_not_given_on(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.Assigned(Delegated());

        // Lục Ngạn has let Quý Sơn exercise it: what the city would give it meanwhile would go on.
        Assert.True(GivenOn.Is((await house.Assign(Delegated() with { Giver = Side.Of("H02.21"), Taker = Side.Of(DemoHouse.LucNgan) })).Refusal));
    }
}
