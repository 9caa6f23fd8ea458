using MotCua.Guides;
using MotCua.Guides.Writing;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Guides.GuideDesk;

namespace MotCua.Modules.Tests.Guides.Writing;

public sealed class WriteGuideTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_draft_is_seen_by_its_author_only(TestDatabase database)
    {
        await using var house = await House.On(database);

        Assert.True((await house.Do(new WriteGuide("be-moi-sinh", Sound()))).Done);

        var sheet = (await house.Ask(new ViewGuideDraft("be-moi-sinh"))).Value;
        Assert.True(sheet.HasDraft);
        Assert.Empty(sheet.Faults);
        Assert.True(GuideRefusals.NoSuchGuide.Is((await house.As(Actor.Nobody).Ask(new MotCua.Guides.Walking.WalkGuide("be-moi-sinh", Answers()))).Refusal));
    }

    [Theory]
    [InlineData("Bé mới sinh")]
    [InlineData("be_moi_sinh")]
    [InlineData("-be")]
    [InlineData("")]
    public async Task An_address_is_made_of_small_letters(string key)
    {
        await using var house = await House.Bare(TestDatabase.Sqlite);

        Assert.True(GuideRefusals.KeyUnreadable.Is((await house.Do(new WriteGuide(key, Sound()))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Who_writes_over_anothers_text_is_told(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.Do(new WriteGuide("be-moi-sinh", Sound()));
        var seen = (await house.Ask(new ViewGuideDraft("be-moi-sinh"))).Value.Version;
        await house.Do(new WriteGuide("be-moi-sinh", Sound("Có bé"), seen));

        Assert.True(KernelRefusals.ChangedMeanwhile.Is((await house.Do(new WriteGuide("be-moi-sinh", Sound("Bé"), seen))).Refusal));
    }

    [Fact]
    public async Task Everything_wrong_is_named_with_its_place()
    {
        await using var house = await House.On(TestDatabase.Sqlite);
        var sound = Sound();

        Assert.Equal(["guide.fault.no-procedure"], await Faults(sound with { Steps = [.. sound.Steps, new() { Procedure = "9.999999", Why = "" }] }));
        Assert.Equal(["guide.fault.no-case"], await Faults(sound with { Steps = [.. sound.Steps.Take(2), sound.Steps[2] with { Case = "xyz" }] }));
        Assert.Equal(["guide.fault.case-open"], await Faults(sound with { Steps = [.. sound.Steps.Take(2), sound.Steps[2] with { Case = null }] }));
        Assert.Equal(["guide.fault.no-paper"], await Faults(sound with { Steps = [.. sound.Steps.Take(2), sound.Steps[2] with { Spares = [new("so-do", "", [])] }] }));
        Assert.Equal(["guide.fault.not-asked-before"], await Faults(sound with { Questions = [sound.Questions[1], sound.Questions[0]] }));
        Assert.Equal(["guide.fault.no-such-answer"], await Faults(sound with { Steps = [.. sound.Steps.Take(2), sound.Steps[2] with { When = [Is("be", "ai-do")] }] }));
        Assert.Equal(["guide.fault.not-a-day"], await Faults(sound with { Steps = [.. sound.Steps.Take(2), sound.Steps[2] with { When = [new("be", AtMostDays: 3)] }] }));
        Assert.Equal(["guide.fault.leads-nowhere"], await Faults(sound with { Steps = [.. sound.Steps.Take(2)] }));
        Assert.Equal(["guide.fault.never-reached"], await Faults(sound with { Steps = [.. sound.Steps, new() { Procedure = "1.001022", Case = "default", Why = "", When = [Is("be", "minh"), Is("be", "bo-roi")] }] }));
        Assert.Equal(["guide.fault.no-choice"], await Faults(sound with { Questions = [.. sound.Questions, new() { Key = "x", Ask = "" }] }));

        async Task<IEnumerable<string>> Faults(GuideText text)
        {
            Assert.True((await house.Do(new WriteGuide("thu", text))).Done);
            return (await house.Ask(new ViewGuideDraft("thu"))).Value.Faults.Select(fault => fault.Code);
        }
    }
}
