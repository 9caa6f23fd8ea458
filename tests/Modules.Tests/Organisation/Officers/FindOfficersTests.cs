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
        await using var house = await House.On(database);
        var (district, commune) = (await house.AnAgency(), await house.AnAgency("H02.12.05", "UBND xã Quý Sơn"));
        var (nga, second) = (await house.AnOfficer(district, "nga", Role.Clerk), await house.AnOfficer(commune, "haixa", Role.Leader));

        Assert.Equal([nga, second], (await house.Ask(new FindOfficers("hoang thi", district))).Value.Select(row => row.Card.Id));
        Assert.Equal(second, Assert.Single((await house.Ask(new FindOfficers(Agency: commune))).Value).Card.Id);
        Assert.Equal(nga, Assert.Single((await house.Ask(new FindOfficers(Role: Role.Clerk))).Value).Card.Id);
        Assert.Equal("UBND xã Quý Sơn", Assert.Single((await house.Ask(new FindOfficers("haixa"))).Value).AgencyName);
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Province.Citizen).Ask(new FindOfficers())).Refusal));
    }
}

public sealed class ViewOfficerTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_view_shows_every_post_and_role(TestDatabase database)
    {
        await using var house = await House.On(database);
        var agency = await house.AnAgency();
        var officer = await house.AnOfficer(agency, "nga", Role.Clerk);
        await house.Do(new TransferOfficer(officer, new(agency, null, "Phó trưởng phòng", "KT. TRƯỞNG PHÒNG", new(new(2023, 9, 1))), [Role.HeadOfUnit]));

        var view = (await house.Ask(new ViewOfficer(officer))).Value;

        Assert.Equal(["Phó trưởng phòng", "Chuyên viên"], view.Posts.Select(post => post.Title));
        Assert.Equal([Role.HeadOfUnit, Role.Clerk], view.Roles.Select(role => role.Role));
        Assert.Equal(new DateOnly(2023, 9, 1), view.Roles[1].Period.Until);
        Assert.True(NoSuchOfficer.Is((await house.Ask(new ViewOfficer(OfficerId.New()))).Refusal));
    }
}
