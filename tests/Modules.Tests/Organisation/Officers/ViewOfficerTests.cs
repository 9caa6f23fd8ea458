using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Organisation.Officers;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Modules.Tests.Organisation.Officers;

public sealed class ViewOfficerTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_view_shows_every_post_and_role(TestDatabase database)
    {
        await using var house = await House.Bare(database);
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
