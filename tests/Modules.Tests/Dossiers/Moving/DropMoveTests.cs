using MotCua.Dossiers.Moving;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Moving;

public sealed class DropMoveTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_was_dropped_is_not_approved_any_more(TestDatabase database)
    {
        await using var house = await House.On(database);
        var old = await house.Version(MoveScene.Drawn());
        var move = await house.Planned(old, await house.Version(MoveScene.Drawn(hours: 3, decision: 2)));

        Must(await house.Do(new DropMove(move)));

        Assert.Equal(MoveState.Dropped, Must(await house.Ask(new FindMoves())).Single(one => one.Id == move).State);
        Assert.True(MoveRefusals.NotPlanned.Is((await house.As(await house.Head()).Do(new MoveDossiers(move, "77/QĐ-UBND", MoveScene.Day))).Refusal));
    }
}
