using MotCua.Guides;
using MotCua.Guides.Walking;
using MotCua.Guides.Writing;
using MotCua.Kernel;

namespace MotCua.Modules.Tests.Guides.Writing;

public sealed class HideGuideTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_taken_away_waits_as_a_draft(TestDatabase database)
    {
        await using var house = await House.On(database);

        Assert.True((await house.Do(new HideGuide("sinh-con"))).Done);

        Assert.DoesNotContain((await house.As(Actor.Nobody).Ask(new FindGuides())).Value, guide => guide.Key == "sinh-con");
        Assert.True((await house.As(Actor.House).Ask(new ViewGuideDraft("sinh-con"))).Value.HasDraft);
        Assert.True(GuideRefusals.NotShown.Is((await house.Do(new HideGuide("sinh-con"))).Refusal));
        Assert.True((await house.Do(new ShowGuide("sinh-con"))).Done);
    }
}
