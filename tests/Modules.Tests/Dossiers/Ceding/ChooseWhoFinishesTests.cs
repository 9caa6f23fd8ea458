using MotCua.Dossiers.Ceding;
using MotCua.Kernel;
using MotCua.Modules.Tests.Competence;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Ceding;

public sealed class ChooseWhoFinishesTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_lies_where_the_competence_was_is_listed_and_chosen_for_with_a_reason(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (dossier, waiting) = (await house.AnAccepted(), await house.ASubmitted());
        var assignment = await house.Assigned(CedingScene.ToTheDistrict());

        var row = Assert.Single(Must(await house.As(await house.Control()).Ask(new FindCeding(assignment))).Rows);
        Assert.Equal((dossier, "UBND xã Quý Sơn", "UBND huyện Lục Ngạn", null), (row.Dossier, row.Agency, row.Meant, row.Chosen));
        Assert.True(CedingRefusals.ReasonMissing.Is((await house.Choose(assignment, dossier, reason: " ")).Refusal));
        Assert.True(CedingRefusals.NotConcerned.Is((await house.Choose(assignment, waiting)).Refusal));
        Assert.True(CedingRefusals.NotTheirs.Is((await house.Choose(assignment, dossier, to: DemoHouse.QuySon)).Refusal));

        Must(await house.Choose(assignment, dossier, CessionChoice.Finish));
        Assert.Equal((CessionChoice.Finish, CessionState.Chosen, null), await Chosen());
        Must(await house.Choose(assignment, dossier));
        Assert.Equal((CessionChoice.HandOver, CessionState.Chosen, "UBND huyện Lục Ngạn"), await Chosen());
        Must(await house.Approve(assignment, dossier));
        Assert.True(CedingRefusals.Decided.Is((await house.Choose(assignment, dossier, CessionChoice.Finish)).Refusal));

        async Task<(CessionChoice, CessionState, string?)> Chosen() => (await house.Row(assignment, dossier)).Chosen is { } one ? (one.Choice, one.State, one.To) : default;
    }
}
