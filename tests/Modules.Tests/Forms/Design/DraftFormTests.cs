using MotCua.Forms;
using MotCua.Forms.Design;
using MotCua.Kernel;

namespace MotCua.Modules.Tests.Forms.Design;

public sealed class DraftFormTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_draft_is_kept_and_rewritten_until_it_is_published(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        var first = (await house.As(Designers.Publisher).Do(new DraftForm(Designers.Form()))).Value;
        var again = (await house.Do(new DraftForm(Designers.Form(title: "Thử lần hai")))).Value;
        await house.Do(new PublishForm(again.Version, new DateOnly(2023, 6, 12)));
        var next = (await house.Do(new DraftForm(Designers.Form(title: "Thử lần ba")))).Value;

        Assert.Equal((first.Version, 1), (again.Version, again.Number));
        Assert.Equal((first.Form, 2), (next.Form, next.Number));
        Assert.NotEqual(first.Version, next.Version);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_design_that_contradicts_itself_is_refused_with_its_faults(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        var outcome = await house.As(Designers.Author).Do(new DraftForm(Designers.Form().Replace("\"id\": \"ten\"", "\"id\": \"ho\"", StringComparison.Ordinal)));

        Assert.True(FormRefusals.BadDesign.Is(outcome.Refusal));
        Assert.Contains("ho: not-in-schema (ho)", outcome.Refusal!.Arguments);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_no_definition_is_refused(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        Assert.True(FormRefusals.NotADefinition.Is((await house.As(Designers.Author).Do(new DraftForm("{ \"code\": 1 }"))).Refusal));
        Assert.True(FormRefusals.NotADefinition.Is((await house.Do(new DraftForm("không phải JSON"))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_another_wrote_meanwhile_is_not_written_over_and_no_code_serves_two_forms(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var draft = (await house.As(Designers.Publisher).Do(new DraftForm(Designers.Form(), IsNew: true))).Value;
        var seen = (await house.Ask(new ViewForm("thu"))).Value.SeenVersion;
        await house.Do(new DraftForm(Designers.Form(title: "Của người khác"), seen));

        Assert.True(KernelRefusals.ChangedMeanwhile.Is((await house.Do(new DraftForm(Designers.Form(title: "Của tôi"), seen))).Refusal));
        Assert.True(KernelRefusals.ChangedMeanwhile.Is((await house.Do(new PublishForm(draft.Version, new DateOnly(2023, 6, 12), seen))).Refusal));
        Assert.True(FormRefusals.CodeTaken.Is((await house.Do(new DraftForm(Designers.Form(), IsNew: true))).Refusal));
        Assert.Equal("Của người khác", (await house.Ask(new ViewForm("thu"))).Value.Shown.Title);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Nobody_drafts_without_leave(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        var outcome = await house.As(Actor.Nobody).Do(new DraftForm(Designers.Form()));

        Assert.Equal(KernelRefusals.NotAllowed, outcome.Refusal);
    }
}
