using MotCua.Forms;
using MotCua.Forms.Design;

namespace MotCua.Modules.Tests.Forms.Design;

public sealed class ViewFormTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_form_shows_its_versions_the_newest_first_with_their_texts(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.As(Designers.Publisher).Do(new ImportForms([new("thu.json", Designers.Form())]));
        await house.Do(new DraftForm(Designers.Form(title: "Thử lại")));

        var sheet = (await house.Ask(new ViewForm("thu"))).Value;

        Assert.Equal([(2, (DateOnly?)null), (1, new DateOnly(2023, 6, 12))], sheet.Versions.Select(version => (version.Number, version.From)));
        Assert.Equal(Designers.Form(), sheet.Versions[1].Definition);
        Assert.Equal((2, 2), (sheet.Shown.Number, sheet.Asked.Number));
        Assert.Equal(1, (await house.Ask(new ViewForm("thu", 1))).Value.Asked.Number);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task An_unknown_form_is_not_found(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        Assert.Equal(FormRefusals.NoSuchForm, (await house.As(Designers.Publisher).Ask(new ViewForm("la"))).Refusal);
    }
}
