using MotCua.Organisation;
using MotCua.Organisation.Agencies;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Modules.Tests.Organisation.Agencies;

public sealed class FindAgenciesTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Anybody_finds_an_agency_by_words_without_marks_or_by_code(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.AnAgency("H02.12", "UBND huyện Lục Ngạn");
        await house.AnAgency("H02.13", "UBND huyện Yên Thế");
        house.As(MotCua.Kernel.Actor.Nobody);

        Assert.Equal("H02.12", Assert.Single((await house.Ask(new FindAgencies("luc ngan"))).Value).Code.Value);
        Assert.Equal("H02.13", Assert.Single((await house.Ask(new FindAgencies("h02.13"))).Value).Code.Value);
        Assert.Equal(["H02.12", "H02.13"], (await house.Ask(new FindAgencies())).Value.Select(card => card.Code.Value));
        Assert.Equal("H02.12", Assert.Single((await house.Ask(new FindAgencies(Take: 1))).Value).Code.Value);
        Assert.Equal("H02.13", Assert.Single((await house.Ask(new FindAgencies(After: "H02.12"))).Value).Code.Value);
        Assert.Empty((await house.Ask(new FindAgencies(Kind: AgencyKind.Department))).Value);
        Assert.Empty((await house.Ask(new FindAgencies(On: new(2019, 1, 1)))).Value);
    }
}
