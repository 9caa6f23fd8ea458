using MotCua.Kernel;
using MotCua.Modules.Tests.Dossiers;
using MotCua.Modules.Tests.Dossiers.Rewording;
using MotCua.Procedures.Publication;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Procedures.Publication.DecisionScene;

namespace MotCua.Modules.Tests.Procedures.Publication;

public sealed class ChooseForRunningTests
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task Who_chose_what_and_why_is_kept_and_exceptions_are_dossiers_under_way(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.AnAccepted();
        var decision = await CarryRewordingsTests.Amended(house, house.Clock.Today().AddDays(30), content => content with { PlainName = "Nhận con" });
        Task<Outcome<Done>> Choose(RunningChoice choice, string? why, params string[] exceptions) => house.As(Control).Do(new ChooseForRunning(decision, Procedure, choice, exceptions, why));

        Assert.True(DecisionRefusals.PlanWithoutWhy.Is((await Choose(RunningChoice.Move, null)).Refusal));
        Assert.True(DecisionRefusals.NotAnException.Is((await Choose(RunningChoice.Move, "Vì dân", "H02.24.01-230612-9999")).Refusal));
        Assert.True(DecisionRefusals.NoSuchEntry.Is((await house.Do(new ChooseForRunning(decision, "1.001193", RunningChoice.Finish, [], null))).Refusal));
        Must(await Choose(RunningChoice.Finish, null));

        var plan = (await house.Seen(decision)).Row.Entries[0].Plan!;
        Assert.Equal((RunningChoice.Finish, "Phòng kiểm soát"), (plan.Choice, plan.By));
        Must(await house.As(Chairman).Do(new SignDecision(decision, "1/QĐ")));
        Assert.True(DecisionRefusals.AlreadySigned.Is((await Choose(RunningChoice.Move, "Muộn")).Refusal));
    }
}
