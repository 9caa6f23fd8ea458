using MotCua.Organisation;
using MotCua.Organisation.Agencies;
using MotCua.Organisation.Officers;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Modules.Tests.Organisation.Agencies;

public sealed class CloseAgencyTests
{
    private static readonly DateOnly Reform = new(2025, 7, 1);

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_closed_agency_stands_until_its_day_and_names_its_successor(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var district = await house.AnAgency();
        var heir = await house.AnAgency("H02.100", "UBND xã Chũ");

        Assert.True((await house.Do(new CloseAgency(district, Reform, heir))).Done);

        await house.With(async (IOrganisation organisation) =>
        {
            Assert.NotNull(await organisation.Agency(district, Reform.AddDays(-1), default));
            Assert.Null(await organisation.Agency(district, Reform, default));
            return 0;
        });
        Assert.Equal(heir, (await house.Ask(new ViewAgency(district))).Value.Successor);
        Assert.True(AlreadyClosed.Is((await house.Do(new CloseAgency(district, Reform.AddYears(1)))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task An_agency_is_not_closed_over_the_heads_of_its_officers(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var district = await house.AnAgency();
        var officer = await house.AnOfficer(district);

        Assert.True(StillStaffed.Is((await house.Do(new CloseAgency(district, Reform))).Refusal));

        await house.Do(new ReleaseOfficer(officer, Reform));
        Assert.True((await house.Do(new CloseAgency(district, Reform))).Done);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_successor_must_live(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var district = await house.AnAgency();

        Assert.True(NoSuchAgency.Is((await house.Do(new CloseAgency(district, Reform, AgencyId.New()))).Refusal));
        Assert.True(NoSuchAgency.Is((await house.Do(new CloseAgency(district, Reform, district))).Refusal));
        Assert.True(PeriodBackwards.Is((await house.Do(new CloseAgency(district, Province.Start))).Refusal));
        Assert.True(NotYourAgency.Is((await house.As(Province.Administering("H02.13")).Do(new CloseAgency(district, Reform))).Refusal));
    }
}
