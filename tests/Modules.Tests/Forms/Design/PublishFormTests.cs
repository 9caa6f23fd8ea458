using MotCua.Forms;
using MotCua.Forms.Design;
using MotCua.Kernel;

namespace MotCua.Modules.Tests.Forms.Design;

public sealed class PublishFormTests
{
    private static readonly DateOnly Monday = new(2023, 6, 12);

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_version_holds_from_its_day_until_the_next_one_starts(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var first = await Publish(house, Designers.Form(title: "Cũ"), Monday);
        var second = await Publish(house, Designers.Form(title: "Mới"), Monday.AddDays(10));

        var before = await Of(house, Monday.AddDays(9));
        var after = await Of(house, Monday.AddDays(10));
        var kept = await house.With<IForms, FormVersion?>(forms => forms.Version(first, TestContext.Current.CancellationToken));

        Assert.Equal((first, "Cũ"), (before.Id, before.Title.Vi));
        Assert.Equal((second, "Mới"), (after.Id, after.Title.Vi));
        Assert.Equal("Cũ", kept!.Title.Vi);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_procedure_without_a_form_gets_the_general_request(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        var form = await house.With<IForms, FormVersion>(forms => forms.Of("9.999999", "Thông báo tổ chức lễ hội", Monday, TestContext.Current.CancellationToken));
        var kept = await house.With<IForms, FormVersion?>(forms => forms.Version(form.Id, TestContext.Current.CancellationToken));

        Assert.True(form.IsGenerated);
        Assert.Equal("Thông báo tổ chức lễ hội", form.Title.Vi);
        Assert.Equal(form.Id, kept!.Id);
        Assert.Contains(form.Check([], Monday).Errors, error => error.Message == "Bạn chưa ghi việc bạn đề nghị");
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_published_version_is_not_published_again(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var version = await Publish(house, Designers.Form(), Monday);

        Assert.Equal(FormRefusals.AlreadyPublished, (await house.Do(new PublishForm(version, Monday))).Refusal);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_version_does_not_start_before_the_one_it_follows(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await Publish(house, Designers.Form(), Monday);
        var draft = (await house.Do(new DraftForm(Designers.Form(title: "Mới")))).Value;

        var outcome = await house.Do(new PublishForm(draft.Version, Monday.AddDays(-1)));

        Assert.True(FormRefusals.StartsBeforeTheLast.Is(outcome.Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Two_forms_do_not_serve_one_procedure(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await Publish(house, Designers.Form(), Monday);
        var rival = (await house.Do(new DraftForm(Designers.Form(code: "khac")))).Value;

        var outcome = await house.Do(new PublishForm(rival.Version, Monday));

        Assert.True(FormRefusals.ProcedureTaken.Is(outcome.Refusal));
        Assert.Equal(["9.000001", "Thử"], outcome.Refusal!.Arguments);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task An_unknown_version_is_not_found(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        var outcome = await house.As(Designers.Publisher).Do(new PublishForm(Ids.New<FormVersionId>(), Monday));

        Assert.Equal(FormRefusals.NoSuchForm, outcome.Refusal);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task An_author_does_not_publish(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var draft = (await house.As(Designers.Author).Do(new DraftForm(Designers.Form()))).Value;

        Assert.Equal(KernelRefusals.NotAllowed, (await house.Do(new PublishForm(draft.Version, Monday))).Refusal);
    }

    private static async Task<FormVersionId> Publish(House house, string definition, DateOnly from)
    {
        var draft = (await house.As(Designers.Publisher).Do(new DraftForm(definition))).Value;
        Assert.True((await house.Do(new PublishForm(draft.Version, from))).Done);
        return draft.Version;
    }

    private static Task<FormVersion> Of(House house, DateOnly day) =>
        house.With<IForms, FormVersion>(forms => forms.Of("9.000001", "Thử", day, TestContext.Current.CancellationToken));
}
