using MotCua.Organisation;
using MotCua.Organisation.Officers;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Modules.Tests.Organisation.Officers;

public sealed class ReleaseOfficerTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Who_has_left_holds_neither_post_nor_role(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var officer = await house.AnOfficer(await house.AnAgency(), "nga", Role.Clerk);

        Assert.True((await house.Do(new ReleaseOfficer(officer, Province.Today))).Done);

        Assert.Null(await house.Card(officer, Province.Today));
        Assert.All(await house.With((IOrganisation all) => all.RolesOf(officer, default)), role => Assert.Equal(Province.Today, role.Period.Until));
        Assert.True(NotPosted.Is((await house.Do(new ReleaseOfficer(officer, Province.Today))).Refusal));
    }
}
