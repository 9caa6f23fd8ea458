using MotCua.Dossiers;
using MotCua.Dossiers.Together;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Dossiers.Together.FilingScene;

namespace MotCua.Modules.Tests.Dossiers.Together;

public sealed class StartFilingTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Each_procedure_becomes_a_draft_of_its_own_and_they_stand_as_one_group(TestDatabase database)
    {
        await using var house = await House.On(database);

        var filing = await house.AFiling();

        Assert.Equal([Birth, Residence], filing.Members.Select(member => member.Dossier.Procedure));
        Assert.Equal(2, filing.Members.Select(member => member.Dossier.RequestNumber).Distinct().Count());
        var group = Assert.Single(Must(await house.Ask(new FindMyFilings())).Rows);
        Assert.Equal((filing.Id, true, 2), (group.Id, group.IsOpen, group.Members.Count));
        Assert.Empty(Must(await house.Ask(new FindMyDossiers(Alone: true))).Rows);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_saved_is_counted_from_the_forms_and_papers_and_what_the_first_results_in_is_not_asked(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(Actor.Nobody);

        var plan = Must(await house.Ask(new PlanFiling([new(Birth, "dung-han"), new(Residence, "tre-moi-sinh")])));

        Assert.True(plan.Savings.Questions < plan.Savings.QuestionsSeparately, $"{plan.Savings}");
        Assert.Equal(plan.Savings.QuestionsSeparately - plan.SharedWords.Count, plan.Savings.Questions);
        Assert.Equal(plan.Savings.PapersSeparately - 1, plan.Savings.Papers);
        Assert.Contains("child.name", plan.SharedWords);
        Assert.Contains("mother.number", plan.SharedWords);
        Assert.Equal([[], ["Làm giấy khai sinh cho con"]], plan.Members.Select(member => member.WaitsFor.ToArray()));
        Assert.Equal((await house.AFiling()).Savings, plan.Savings);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_the_law_interlinks_already_is_recognised_and_not_filed_twice(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(await house.Citizen());

        var instead = Must(await house.Ask(new PlanFiling([new(Birth, "dung-han"), new(Residence, "tre-moi-sinh")]))).Instead;
        var within = await house.Do(new StartFiling([new("2.002621", null, DemoHouse.QuySon), new(Residence, "tre-moi-sinh", DemoHouse.QuySon)]));
        var begun = await house.Do(new StartFiling([new("2.002621", null, DemoHouse.QuySon), new(Birth, "dung-han", DemoHouse.QuySon)]));

        Assert.Equal("2.002621", Assert.Single(instead).Card.Code.Value);
        Assert.True(FilingRefusals.WithinAnother.Is(within.Refusal), $"{within.Refusal}");
        Assert.True(FilingRefusals.WithinAnother.Is(begun.Refusal), $"{begun.Refusal}");
        Assert.Empty(Must(await house.Ask(new FindMyDossiers())).Rows);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task One_alone_twice_the_same_or_without_permission_is_refused_and_sent_twice_it_begins_once(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(await house.Citizen());

        Assert.True(FilingRefusals.TooFew.Is((await house.Do(new StartFiling([new(Birth, "dung-han", DemoHouse.QuySon)]))).Refusal));
        Assert.True(FilingRefusals.ProcedureTwice.Is((await house.Do(new StartFiling([new(Birth, "dung-han", DemoHouse.QuySon), new(Birth, "qua-han", DemoHouse.QuySon)]))).Refusal));
        Assert.Equal((await house.AFiling("once")).Id, (await house.AFiling("once")).Id);
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Actor.Nobody).Do(new StartFiling([]))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Nobody_else_looks_into_a_filing(TestDatabase database)
    {
        await using var house = await House.On(database);
        var filing = await house.AFiling();

        Assert.True(DossierRefusals.NotYours.Is((await house.As(await house.Citizen("024187000215")).Ask(new ViewFiling(filing.Id))).Refusal));
        Assert.True(DossierRefusals.NotYours.Is((await house.Ask(new FindSiblings(filing.Members[0].Dossier.Id))).Refusal));
        Assert.Empty(Must(await house.Ask(new FindMyFilings())).Rows);
    }
}
