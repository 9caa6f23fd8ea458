using MotCua.Organisation;
using MotCua.Organisation.Agencies;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Modules.Tests.Organisation.Agencies;

public sealed class FindAgenciesTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Anybody_finds_an_agency_by_words_without_marks_or_by_code(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.AnAgency("H02.12", "UBND huyện Lục Ngạn");
        await house.AnAgency("H02.13", "UBND huyện Yên Thế");
        house.As(MotCua.Kernel.Actor.Nobody);

        Assert.Equal("H02.12", Assert.Single((await house.Ask(new FindAgencies("luc ngan"))).Value).Code.Value);
        Assert.Equal("H02.13", Assert.Single((await house.Ask(new FindAgencies("h02.13"))).Value).Code.Value);
        Assert.Equal(["H02.12", "H02.13"], (await house.Ask(new FindAgencies())).Value.Select(card => card.Code.Value));
        Assert.Empty((await house.Ask(new FindAgencies(Kind: AgencyKind.Department))).Value);
        Assert.Empty((await house.Ask(new FindAgencies(On: new(2019, 1, 1)))).Value);
    }
}

public sealed class ViewAgencyTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_view_shows_names_and_those_who_serve(TestDatabase database)
    {
        await using var house = await House.On(database);
        var id = await house.AnAgency();
        var officer = await house.AnOfficer(id);

        var view = (await house.Ask(new ViewAgency(id))).Value;

        Assert.Equal("UBND huyện Lục Ngạn", Assert.Single(view.Names).Face.Name);
        Assert.Equal(officer, Assert.Single(view.Officers).Id);
        Assert.True(NoSuchAgency.Is((await house.Ask(new ViewAgency(AgencyId.New()))).Refusal));
    }
}
