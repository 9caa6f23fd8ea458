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

public sealed class SubmitDecisionTests
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task Only_what_was_checked_is_laid_before_the_signer(TestDatabase database)
    {
        await using var house = await Province(database);
        await house.Written();
        var decision = await house.ADecision(house.Clock.Today().AddDays(40));

        Assert.True(DecisionRefusals.NotChecked.Is((await house.As(Control).Do(new SubmitDecision(decision))).Refusal));
        Must(await house.Do(new CheckDecision(decision)));
        Must(await house.Do(new SubmitDecision(decision)));

        Assert.Equal((DecisionState.Submitted, DecisionHand.Signer, "Trần Hữu Phong"), ((await house.Seen(decision)).Row.State, (await house.Seen(decision)).Row.Hand, (await house.Seen(decision)).Row.HolderName));
    }
}
