using MotCua.Forms;
using MotCua.Forms.Design;
using MotCua.Kernel;

namespace MotCua.Modules.Tests.Forms.Design;

public sealed class FindFormsTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task All_forms_are_listed_with_what_is_in_force_and_what_is_drafted(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.As(Designers.Publisher).Do(new ImportForms([new("b.json", Designers.Form("b", "9.000002", "Hai"))]));
        await house.Do(new DraftForm(Designers.Form("a", title: "Một")));
        await house.Do(new DraftForm(Designers.Form("b", "9.000002", "Hai mới")));

        var rows = (await house.Ask(new FindForms())).Value;

        Assert.Equal([("a", "Một", null, true), ("b", "Hai", 1, true)], rows.Select(row => (row.Code, row.Title, row.InForce, row.HasDraft)));
        Assert.Equal(["9.000002"], rows[1].Procedures);
        Assert.Equal("a", Assert.Single((await house.Ask(new FindForms(Take: 1))).Value).Code);
        Assert.Equal("b", Assert.Single((await house.Ask(new FindForms(After: "a"))).Value).Code);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Strangers_do_not_read_the_list(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        Assert.Equal(KernelRefusals.NotAllowed, (await house.As(Actor.Nobody).Ask(new FindForms())).Refusal);
    }
}
