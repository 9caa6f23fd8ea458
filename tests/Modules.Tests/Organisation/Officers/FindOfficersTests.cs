using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Organisation.Officers;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Modules.Tests.Organisation.Officers;

public sealed class FindOfficersTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Officers_are_found_by_name_role_and_agency_with_all_below_it(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var (district, commune) = (await house.AnAgency(), await house.AnAgency("H02.12.05", "UBND xã Quý Sơn"));
        var (nga, second) = (await house.AnOfficer(district, "nga", Role.Clerk), await house.AnOfficer(commune, "haixa", Role.Leader));

        Assert.Equal([nga, second], (await house.Ask(new FindOfficers("hoang thi", district))).Value.Select(row => row.Card.Id));
        Assert.Equal(second, Assert.Single((await house.Ask(new FindOfficers(Agency: commune))).Value).Card.Id);
        Assert.Equal(nga, Assert.Single((await house.Ask(new FindOfficers(Role: Role.Clerk))).Value).Card.Id);
        Assert.Equal("UBND xã Quý Sơn", Assert.Single((await house.Ask(new FindOfficers("haixa"))).Value).AgencyName);
        Assert.Equal(nga, Assert.Single((await house.Ask(new FindOfficers(Take: 1))).Value).Card.Id);
        Assert.Equal(second, Assert.Single((await house.Ask(new FindOfficers(After: nga))).Value).Card.Id);
        Assert.Empty((await house.Ask(new FindOfficers(After: second))).Value);
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Province.Citizen).Ask(new FindOfficers())).Refusal));
    }
}
