using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Organisation.Officers;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Modules.Tests.Organisation.Officers;

public sealed class GrantRoleTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_role_is_held_at_its_agency_for_its_time(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var (home, other) = (await house.AnAgency(), await house.AnAgency("H02.13", "UBND huyện Yên Thế"));
        var officer = await house.AnOfficer(home);

        Assert.True((await house.Do(new GrantRole(officer, Role.Auditor, other, new(2023, 6, 1), new(2023, 7, 1)))).Done);

        var held = Assert.Single(await house.With((IOrganisation all) => all.RolesOf(officer, default)));
        Assert.Equal(new HeldRole(Role.Auditor, new("H02.13"), new(new(2023, 6, 1), new(2023, 7, 1))), held);
        Assert.Empty((await house.Card(officer, new(2023, 7, 1)))!.Roles);
        Assert.True(RoleHeld.Is((await house.Do(new GrantRole(officer, Role.Auditor, other, new(2023, 6, 30)))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Only_who_serves_is_entrusted_and_only_by_who_may(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var agency = await house.AnAgency();
        var officer = await house.AnOfficer(agency);

        Assert.True(NotPosted.Is((await house.Do(new GrantRole(officer, Role.Clerk, agency, new(2019, 1, 1)))).Refusal));
        Assert.True(PeriodBackwards.Is((await house.Do(new GrantRole(officer, Role.Clerk, agency, Province.Today, Province.Today))).Refusal));
        Assert.True(NoSuchOfficer.Is((await house.Do(new GrantRole(OfficerId.New(), Role.Clerk, agency, Province.Today))).Refusal));
        Assert.True(NoSuchAgency.Is((await house.Do(new GrantRole(officer, Role.Clerk, AgencyId.New(), Province.Today))).Refusal));
        Assert.True(NotYourAgency.Is((await house.As(Province.Administering("H02.13")).Do(new GrantRole(officer, Role.Clerk, agency, Province.Today))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Province.Citizen).Do(new GrantRole(officer, Role.Clerk, agency, Province.Today))).Refusal));
    }
}
