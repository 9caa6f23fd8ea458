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

public sealed class ReviseDecisionTests
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_draft_is_written_anew_and_a_submitted_one_is_not(TestDatabase database)
    {
        await using var house = await Province(database);
        await house.Written();
        await house.Written(code: "9.000002");
        var today = house.Clock.Today();
        var decision = await house.ADecision(today.AddDays(40));
        var sheet = Sheet(today.AddDays(60), new EntrySheet("9.000002", EntryKind.New)) with { Title = "Tên mới" };

        Must(await house.As(Drafter).Do(new ReviseDecision(decision, sheet)));

        var seen = await house.Seen(decision);
        Assert.Equal(("Tên mới", "9.000002", today.AddDays(60)), (seen.Row.Title, Assert.Single(seen.Row.Entries).Code, Assert.Single(seen.Bases).EffectiveOn));
        Assert.True(KernelRefusals.ChangedMeanwhile.Is((await house.As(Drafter).Do(new ReviseDecision(decision, sheet, seen.Version - 1))).Refusal));
        Must(await house.As(Control).Do(new CheckDecision(decision)));
        Assert.True(DecisionRefusals.NotDrafted.Is((await house.As(Drafter).Do(new ReviseDecision(decision, sheet))).Refusal));
    }
}
