using MotCua.Organisation;
using MotCua.Organisation.Officers;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Modules.Tests.Organisation.Officers;

public sealed class TransferOfficerTests
{
    private static readonly DateOnly Day = new(2023, 9, 1);

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task On_the_day_of_transfer_the_old_rights_end(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var (here, there) = (await house.AnAgency(), await house.AnAgency("H02.13", "UBND huyện Yên Thế"));
        var officer = await house.AnOfficer(here, "nga", Role.Clerk, Role.Leader);

        Assert.True((await house.Do(new TransferOfficer(officer, To(there), [Role.Officer]))).Done);

        Assert.Equal((here, 2), ((await house.Card(officer, Day.AddDays(-1)))!.Agency, (await house.Card(officer, Day.AddDays(-1)))!.Roles.Count));
        Assert.Equal(there, (await house.Card(officer, Day))!.Agency);
        Assert.Equal([Role.Officer], (await house.Card(officer, Day))!.Roles);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_transfer_leads_forward_and_is_decided_by_both_sides(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var (here, there) = (await house.AnAgency(), await house.AnAgency("H02.13", "UBND huyện Yên Thế"));
        var officer = await house.AnOfficer(here);

        Assert.True(HistoryWritten.Is((await house.Do(new TransferOfficer(officer, To(there) with { Period = new(new(2019, 1, 1)) }, []))).Refusal)
            || AlreadyClosed.Is((await house.Do(new TransferOfficer(officer, To(there) with { Period = new(new(2019, 1, 1)) }, []))).Refusal));
        Assert.True(NotYourAgency.Is((await house.As(Province.Administering("H02.13")).Do(new TransferOfficer(officer, To(there), []))).Refusal));
        Assert.True(NoSuchOfficer.Is((await house.As(Province.Administrator).Do(new TransferOfficer(OfficerId.New(), To(there), []))).Refusal));
    }

    private static NewPost To(AgencyId agency) => new(agency, null, "Phó trưởng phòng", null, new(Day));
}
