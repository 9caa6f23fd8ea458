using MotCua.Dossiers.Templates;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Templates;

public sealed class WriteTemplateTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_text_is_ones_own_until_it_is_shared_with_the_agency(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (officer, colleague, stranger) = (await house.Officer(), await house.Clerk(), await house.Officer("H02.24.02"));
        var kept = Must(await house.As(officer).Do(new WriteTemplate(null, TemplatePurpose.Supplement, "Ảnh mờ", "Kính gửi {applicant}: ảnh mờ.", Shared: false)));

        Assert.Empty(Must(await house.As(colleague).Ask(new FindTemplates())));
        var row = Assert.Single(Must(await house.As(officer).Ask(new FindTemplates(TemplatePurpose.Supplement))));
        Must(await house.Do(new WriteTemplate(kept, TemplatePurpose.Supplement, "Ảnh mờ", "Kính gửi {applicant}: ảnh mờ, hồ sơ {code}.", Shared: true, row.Version)));

        Assert.Equal("Kính gửi {applicant}: ảnh mờ, hồ sơ {code}.", Assert.Single(Must(await house.As(colleague).Ask(new FindTemplates()))).Text);
        Assert.Empty(Must(await house.As(stranger).Ask(new FindTemplates())));
        Assert.Empty(Must(await house.As(officer).Ask(new FindTemplates(TemplatePurpose.Result))));
        Assert.True(NotYourTemplate.Is((await house.As(colleague).Do(new WriteTemplate(kept, TemplatePurpose.Supplement, "x", "y", true))).Refusal));
        Assert.True(KernelRefusals.ChangedMeanwhile.Is((await house.As(officer).Do(new WriteTemplate(kept, TemplatePurpose.Supplement, "x", "y", true, row.Version))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_field_that_no_dossier_has_is_named(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(await house.Officer());

        var refused = (await house.Do(new WriteTemplate(null, TemplatePurpose.Opinion, "Sai", "Chào {ten}", false))).Refusal;

        Assert.True(TemplateFieldUnknown.Is(refused));
        Assert.Equal(["ten"], refused!.Arguments);
        Assert.True(TemplateUnnamed.Is((await house.Do(new WriteTemplate(null, TemplatePurpose.Opinion, " ", "Chào", false))).Refusal));
        Assert.True(TemplateEmpty.Is((await house.Do(new WriteTemplate(null, TemplatePurpose.Opinion, "a", " ", false))).Refusal));
    }

    [Fact]
    public void What_is_not_known_of_a_dossier_is_left_open_to_be_seen() =>
        Assert.Equal("An, mã …, {khac}", TemplateText.Fill("{applicant}, mã {code}, {khac}", field => field == "applicant" ? "An" : null));
}
