using MotCua.Organisation;

namespace MotCua.Modules.Tests.Organisation;

public sealed class OfficersOfTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Officers_of_an_agency_stand_in_one_order_on_every_database(TestDatabase database)
    {
        await using var house = await House.On(database);
        var today = new DateOnly(2023, 6, 12);

        var names = await house.With<IOrganisation, string[]>(async organisation =>
        {
            var agency = (await organisation.Agency(new AgencyCode(DemoHouse.QuySon), today, TestContext.Current.CancellationToken))!;
            return [.. (await organisation.OfficersOf(agency.Id, today, TestContext.Current.CancellationToken)).Select(officer => officer.Name)];
        });

        Assert.True(names.Length > 2);
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }
}
