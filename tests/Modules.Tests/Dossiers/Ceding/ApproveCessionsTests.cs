using MotCua.Competence;
using MotCua.Dossiers.Ceding;
using MotCua.Kernel;
using MotCua.Modules.Tests.Competence;
using MotCua.Organisation;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Ceding;

public sealed class ApproveCessionsTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Somebody_else_who_answers_for_both_approves_by_a_decision(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var assignment = await house.Assigned(CedingScene.ToTheDistrict());
        Assert.True(CedingRefusals.NotChosen.Is((await house.Approve(assignment, dossier)).Refusal));
        Must(await house.Choose(assignment, dossier, CessionChoice.Finish));
        Assert.True(CedingRefusals.NotChosen.Is((await house.Approve(assignment, dossier)).Refusal));
        Must(await house.Choose(assignment, dossier));

        Assert.True(CedingRefusals.NotYourScope.Is((await house.As(await house.Leader()).Do(new ApproveCessions(assignment, [dossier], "12/QĐ-UBND", CompetenceScene.Today))).Refusal));
        Assert.True(CedingRefusals.DecisionMissing.Is((await house.As(await house.Chairman()).Do(new ApproveCessions(assignment, [dossier], "", CompetenceScene.Today))).Refusal));
        Assert.Equal(KernelRefusals.NotAllowed.Code, (await house.As(await house.Control()).Do(new ApproveCessions(assignment, [dossier], "12/QĐ-UBND", CompetenceScene.Today))).Refusal?.Code);
        Must(await house.Approve(assignment, dossier));

        var chosen = (await house.Row(assignment, dossier)).Chosen!;
        Assert.Equal((CessionState.Approved, "12/QĐ-UBND"), (chosen.State, chosen.Decision));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Before_the_first_day_of_the_assignment_one_may_choose_and_not_approve(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var assignment = await house.Assigned(CedingScene.ToTheDistrict() with { From = CompetenceScene.Today.AddDays(1) });
        Must(await house.Choose(assignment, dossier));

        Assert.True(CedingRefusals.NotYet.Is((await house.Approve(assignment, dossier)).Refusal));
    }
}
