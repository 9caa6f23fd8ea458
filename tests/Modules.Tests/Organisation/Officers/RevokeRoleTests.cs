using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Organisation.Officers;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Modules.Tests.Organisation.Officers;

public sealed class RevokeRoleTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_revoked_role_is_gone_at_once(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var agency = await house.AnAgency();
        var officer = await house.AnOfficer(agency, "nga", Role.Clerk, Role.Leader);
        Assert.Equal(2, (await house.Card(officer))!.Roles.Count);

        Assert.True((await house.Do(new RevokeRole(officer, Role.Leader, agency, Province.Today))).Done);

        Assert.Equal([Role.Clerk], (await house.Card(officer))!.Roles);
        Assert.True(RoleNotHeld.Is((await house.Do(new RevokeRole(officer, Role.Leader, agency, Province.Today))).Refusal));
    }
}
