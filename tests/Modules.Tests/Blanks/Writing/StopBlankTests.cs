using Microsoft.EntityFrameworkCore;
using MotCua.Blanks;
using MotCua.Blanks.Writing;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Blanks.Writing;

public sealed class StopBlankTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Once_the_newest_is_stopped_the_one_before_serves_again(TestDatabase database)
    {
        await using var house = await House.On(database);
        var first = await house.Released();
        var second = await house.Released(BlankDesk.Sound("Trao cho"));

        Must(await house.Do(new StopBlank(second.Blank, second.Version, "Sai căn cứ pháp lý")));

        Assert.Equal(first.Version, (await InUse(house))!.Version);
        var stopped = (await house.View(second.Blank)).Versions[0];
        Assert.Equal((BlankState.Stopped, "Sai căn cứ pháp lý"), (stopped.State, stopped.StoppedWhy));
        Must(await house.Do(new StopBlank(first.Blank, first.Version, "Bãi bỏ")));
        Assert.Null(await InUse(house));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Only_what_is_in_use_is_stopped_and_only_with_a_reason(TestDatabase database)
    {
        await using var house = await House.On(database);
        var draft = await house.Brought();

        Assert.True(BlankRefusals.NotReleased.Is((await house.Do(new StopBlank(draft.Blank, draft.Version, "x"))).Refusal));
        Must(await house.Do(new ReleaseBlank(draft.Blank, draft.Version, "QĐ")));
        Assert.True(BlankRefusals.ReasonMissing.Is((await house.Do(new StopBlank(draft.Blank, draft.Version, " "))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(await house.Officer()).Do(new StopBlank(draft.Blank, draft.Version, "x"))).Refusal));
        Assert.True(BlankRefusals.NoSuchBlank.Is((await house.As(Actor.House).Do(new StopBlank(draft.Blank, Ids.New<BlankVersionId>(), "x"))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_another_server_stopped_a_moment_ago_is_passed_over_for_the_next_wider_one(TestDatabase database)
    {
        await using var house = await House.On(database);
        var narrow = await house.ReleasedLetter(BlankKind.Apology, BlankClaim.Procedures([BlankDesk.Procedure]), name: "Mẫu của thủ tục");
        var wide = await house.ReleasedLetter(BlankKind.Apology, BlankClaim.Province, name: "Mẫu của tỉnh");
        Assert.Equal(narrow.Version, (await Letter(house))!.Version);

        // Its stamp has not been seen here yet: what is held in memory still names the one that was stopped.
        await house.Look(db => db.BlankVersions.Where(one => one.Id == narrow.Version).ExecuteUpdateAsync(set => set.SetProperty(one => one.State, BlankState.Stopped)));
        Assert.Equal(wide.Version, (await Letter(house))!.Version);

        await house.Look(db => db.BlankVersions.Where(one => one.Id == wide.Version).ExecuteUpdateAsync(set => set.SetProperty(one => one.State, BlankState.Stopped)));
        Assert.Null(await Letter(house));
    }

    private static Task<BlankCard?> Letter(House house) => house.With<IBlanks, BlankCard?>(blanks => blanks.InUse(BlankKind.Apology, BlankDesk.Procedure, "", null, default));

    private static Task<BlankCard?> InUse(House house) => house.With<IBlanks, BlankCard?>(blanks => blanks.InUse(BlankKind.Result, BlankDesk.Procedure, "", null, default));
}
