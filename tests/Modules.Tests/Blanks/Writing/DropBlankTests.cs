using MotCua.Blanks;
using MotCua.Blanks.Writing;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Blanks.Writing;

public sealed class DropBlankTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_draft_can_be_thrown_away_and_its_number_is_not_given_again(TestDatabase database)
    {
        await using var house = await House.On(database);
        var first = await house.Released();
        var draft = await house.Brought(BlankDesk.Sound("Trao cho"));

        Must(await house.Do(new DropBlank(draft.Blank, draft.Version)));

        Assert.Equal([1], (await house.View(first.Blank)).Versions.Select(one => one.Number));
        Assert.Equal(3, (await house.Brought(BlankDesk.Sound("Giao cho"))).Number);
        Assert.True(BlankRefusals.NoSuchBlank.Is((await house.Do(new DropBlank(draft.Blank, draft.Version))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(await house.Officer()).Do(new DropBlank(draft.Blank, first.Version))).Refusal));
    }
}
