using MotCua.Organisation;
using MotCua.Organisation.Officers;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Modules.Tests.Organisation.Officers;

public sealed class AppointOfficerTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task An_officer_serves_with_the_roles_of_the_post(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var agency = await house.AnAgency();

        var officer = await house.AnOfficer(agency, "nga", Role.Clerk, Role.Officer);

        var card = await house.Card(officer);
        Assert.Equal((agency, "Chuyên viên"), (card!.Agency, card.Position));
        Assert.Equal([Role.Clerk, Role.Officer], card.Roles);
        Assert.Null(await house.Card(officer, Province.Start.AddDays(-1)));
        Assert.Equal(officer, Assert.Single(await house.With((IOrganisation all) => all.OfficersOf(agency, Province.Today, default))).Id);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_same_form_sent_twice_appoints_once(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var agency = await house.AnAgency();
        var form = new AppointOfficer("Hoàng Thị Nga", "nga", new(agency, null, "Chuyên viên", null, new(Province.Start)), [], IdempotencyKey: "một lần");

        var (first, second) = (await house.Do(form), await house.Do(form));

        Assert.Equal(first.Value, second.Value);
        Assert.Single((await house.Ask(new FindOfficers())).Value);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_login_belongs_to_one_officer(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var agency = await house.AnAgency();
        await house.AnOfficer(agency, "nga");

        Assert.True(LoginTaken.Is((await house.Do(new AppointOfficer("Nga khác", " NGA", Post(agency), []))).Refusal));
        Assert.True(FieldMissing.Is((await house.Do(new AppointOfficer("Nga khác", " ", Post(agency), []))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_post_must_exist_to_be_filled(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var agency = await house.AnAgency();

        Assert.True(NameMissing.Is((await house.Do(new AppointOfficer("", "a", Post(agency), []))).Refusal));
        Assert.True(FieldMissing.Is((await house.Do(new AppointOfficer("A", "a", Post(agency) with { Title = "" }, []))).Refusal));
        Assert.True(NoSuchAgency.Is((await house.Do(new AppointOfficer("A", "a", Post(AgencyId.New()), []))).Refusal));
        Assert.True(NoSuchUnit.Is((await house.Do(new AppointOfficer("A", "a", Post(agency) with { Unit = UnitId.New() }, []))).Refusal));
        Assert.True(AlreadyClosed.Is((await house.Do(new AppointOfficer("A", "a", Post(agency) with { Period = new(new(2019, 1, 1)) }, []))).Refusal));
        Assert.True(PeriodBackwards.Is((await house.Do(new AppointOfficer("A", "a", Post(agency) with { Period = new(Province.Start, Province.Start) }, []))).Refusal));
        Assert.True(NotYourAgency.Is((await house.As(Province.Administering("H02.13")).Do(new AppointOfficer("A", "a", Post(agency), []))).Refusal));
    }

    private static NewPost Post(AgencyId agency) => new(agency, null, "Chuyên viên", null, new(Province.Start));
}
