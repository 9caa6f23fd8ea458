using MotCua.Organisation;
using MotCua.Organisation.Agencies;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Modules.Tests.Organisation.Agencies;

public sealed class ViewAgencyTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_view_shows_names_and_those_who_serve(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var id = await house.AnAgency();
        var officer = await house.AnOfficer(id);

        var view = (await house.Ask(new ViewAgency(id))).Value;

        Assert.Equal("UBND huyện Lục Ngạn", Assert.Single(view.Names).Face.Name);
        Assert.Equal(officer, Assert.Single(view.Officers).Id);
        Assert.True(NoSuchAgency.Is((await house.Ask(new ViewAgency(AgencyId.New()))).Refusal));
    }
}
