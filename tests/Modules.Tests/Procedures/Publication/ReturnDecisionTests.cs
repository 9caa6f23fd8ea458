using MotCua.Kernel;
using MotCua.Modules.Tests.Procedures.Drafting;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Completeness;
using MotCua.Procedures.Drafting;
using MotCua.Procedures.Publication;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Procedures.Publication.DecisionScene;

namespace MotCua.Modules.Tests.Procedures.Publication;

public sealed class ReturnDecisionTests
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task It_goes_back_with_a_reason_and_is_checked_anew(TestDatabase database)
    {
        await using var house = await Province(database);
        await house.Written();
        var decision = await house.ASubmitted(house.Clock.Today().AddDays(40));

        Assert.True(DecisionRefusals.ReasonMissing.Is((await house.As(Chairman).Do(new ReturnDecision(decision, " "))).Refusal));
        Must(await house.Do(new ReturnDecision(decision, "Sai căn cứ")));

        var seen = await house.Seen(decision);
        Assert.Equal((DecisionState.Drafted, "Sai căn cứ", "Phó Chủ tịch"), (seen.Row.State, seen.Trail[^1].Words, seen.Trail[^1].Name));
        Assert.True(DecisionRefusals.NothingToReturn.Is((await house.As(Chairman).Do(new ReturnDecision(decision, "Nữa"))).Refusal));
        Assert.True(DecisionRefusals.NotSubmitted.Is((await house.Do(new SignDecision(decision, "1/QĐ"))).Refusal));
    }
}
