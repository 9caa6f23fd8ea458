using MotCua.Dossiers.Moving;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Moving;

public sealed class FinishMoveTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_batch_that_is_only_planned_is_not_closed(TestDatabase database)
    {
        await using var house = await House.On(database);
        var old = await house.Version(MoveScene.Drawn());
        var move = await house.Planned(old, await house.Version(MoveScene.Drawn(hours: 3, decision: 2)));

        Must(await house.As(Actor.House).Do(new FinishMove(move)));
        Assert.Equal(MoveState.Planned, Must(await house.Ask(new ViewMove(move))).Move.State);
        await house.Carried(move);

        Assert.Equal(MoveState.Done, Must(await house.Ask(new ViewMove(move))).Move.State);
    }
}
