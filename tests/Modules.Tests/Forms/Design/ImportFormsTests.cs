using MotCua.Forms;
using MotCua.Forms.Design;

namespace MotCua.Modules.Tests.Forms.Design;

public sealed class ImportFormsTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_shipped_forms_are_loaded_once_and_a_second_run_changes_nothing(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var files = DemoForms.Codes.Select(code => new FormFile($"{code}.json", DemoForms.Text(code))).ToArray();

        var first = (await house.As(Designers.Publisher).Do(new ImportForms(files))).Value;
        var second = (await house.Do(new ImportForms(files))).Value;
        var birth = await house.With<IForms, FormVersion>(forms => forms.Of("1.001193", "Đăng ký khai sinh", DemoForms.Today, TestContext.Current.CancellationToken));

        Assert.Equal(DemoForms.Codes, first.Created);
        Assert.Empty(first.Refused);
        Assert.Equal(DemoForms.Codes, second.Unchanged);
        Assert.Equal(0, second.Created.Count + second.Changed.Count);
        Assert.Equal(("khai-sinh", false), (birth.Code, birth.IsGenerated));
        Assert.True(birth.Check(DemoForms.Sample("khai-sinh"), DemoForms.Today).Accepted);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_changed_file_becomes_the_next_version_and_a_bad_one_is_told(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.As(Designers.Publisher).Do(new ImportForms([new("thu.json", Designers.Form())]));

        var report = (await house.Do(new ImportForms(
        [
            new("thu.json", Designers.Form(title: "Thử lại")), new("hong.json", "{"), new("trung.json", Designers.Form(code: "trung")),
        ]))).Value;
        var sheet = (await house.Ask(new ViewForm("thu"))).Value;

        Assert.Equal(["thu"], report.Changed);
        Assert.Equal([("hong.json", FormRefusals.NotADefinition.Code), ("trung.json", FormRefusals.ProcedureTaken.Code)], report.Refused.Select(one => (one.File, one.Code)));
        Assert.Equal(["Thử lại", "Thử"], sheet.Versions.Select(version => version.Title));
    }
}
