using MotCua.Guides;
using MotCua.Guides.Walking;
using MotCua.Guides.Writing;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Guides.GuideDesk;

namespace MotCua.Modules.Tests.Guides.Writing;

public sealed class ShowGuideTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_public_sees_what_was_shown_until_the_next_is(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.Do(new WriteGuide("be-moi-sinh", Sound("Cũ")));
        Assert.True((await house.Do(new ShowGuide("be-moi-sinh"))).Done);
        await house.Do(new WriteGuide("be-moi-sinh", Sound("Mới")));

        Assert.Equal("Cũ", await Title());
        Assert.True((await house.As(Actor.House).Do(new ShowGuide("be-moi-sinh"))).Done);
        Assert.Equal("Mới", await Title());
        Assert.True(GuideRefusals.NothingToShow.Is((await house.As(Actor.House).Do(new ShowGuide("be-moi-sinh"))).Refusal));

        async Task<string> Title() => (await house.As(Actor.Nobody).Ask(new WalkGuide("be-moi-sinh", Answers()))).Value.Text.Title;
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_has_a_fault_is_not_shown(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.Do(new WriteGuide("be-moi-sinh", Sound() with { Steps = [] }));

        Assert.True(GuideRefusals.HasFaults.Is((await house.Do(new ShowGuide("be-moi-sinh"))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Nobody_shows_a_guide_without_being_allowed_to(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.Do(new WriteGuide("be-moi-sinh", Sound()));

        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Actor.Nobody).Do(new ShowGuide("be-moi-sinh"))).Refusal));
    }
}
