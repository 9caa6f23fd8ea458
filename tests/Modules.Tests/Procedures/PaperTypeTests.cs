using MotCua.Dossiers;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Procedures;

public sealed class PaperTypeTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task One_kind_says_where_it_is_asked_for_taken_instead_and_issued(TestDatabase database)
    {
        await using var house = await House.On(database);

        var view = Must(await house.Ask(new ViewPaperType("birth-certificate")));

        Assert.Equal(("Giấy khai sinh", "commune", "citizen"), (view.Type.Name, view.Type.IssuedBy, view.Type.Holder));
        Assert.Contains(view.Uses, use => use is { How: PaperUsage.Issued, Procedure: "1.001193" });
        Assert.Contains(view.Uses, use => use is { How: PaperUsage.Asked, Procedure: "1.005144" });
        Assert.Contains(view.Uses, use => use is { How: PaperUsage.ServesAsWell, Procedure: "1.004746" });
        Assert.True(ProcedureRefusals.NoSuchPaperType.Is((await house.Ask(new ViewPaperType("không có"))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Every_kind_that_a_procedure_names_is_in_the_catalogue_and_says_who_issues_it(TestDatabase database)
    {
        await using var house = await House.On(database);

        var all = Must(await house.Ask(new FindPaperTypes()));

        Assert.All(all, type => { Assert.NotNull(type.IssuedBy); Assert.NotNull(type.NameEn); });
        Assert.Equal(["enterprise", "population", "population"], all.Select(type => type.Source).OfType<string>().Order());
        Assert.Equal(new DateOnly(2023, 12, 12), all.Single(type => type.Code == "marital-status-confirmation").ValidUntil(new(2023, 6, 12)));
    }

    [Theory]
    [InlineData("a", "a", true)]
    [InlineData("a", "b", true)]
    [InlineData(null, "b", true)]
    [InlineData("a", "c", false)]
    [InlineData("a", null, false)]
    [InlineData(null, "", false)]
    public void A_paper_does_where_its_kind_is_asked_for_or_serves_as_well(string? asked, string? held, bool does) => Assert.Equal(does, new PaperKinds(asked, ["b"]).Accept(held));
}
