using MotCua.Dossiers.Moving;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Moving;

public sealed class MapMoveTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_step_that_bears_another_id_and_name_is_pointed_out_by_hand(TestDatabase database)
    {
        await using var house = await House.On(database);
        var old = await house.Version(MoveScene.Drawn());
        await house.AnAccepted();
        var move = await house.Planned(old, await house.Version(MoveScene.Drawn(work: "appraisal", decision: 2)));
        Assert.Equal(MoveRefusals.Gone.Code, Must(await house.Ask(new PreviewMove(move))).Rows.Single().Refusal);

        Must(await house.Do(new MapMove(move, new Dictionary<string, string> { ["work"] = "appraisal" })));

        var row = Must(await house.Ask(new PreviewMove(move))).Rows.Single();
        Assert.Equal((null, "appraisal"), (row.Refusal, row.Steps.Single().To));
        Assert.True(MoveRefusals.NoSuchPlace.Is((await house.Do(new MapMove(move, new Dictionary<string, string> { ["work"] = "x" }))).Refusal));
    }
}
