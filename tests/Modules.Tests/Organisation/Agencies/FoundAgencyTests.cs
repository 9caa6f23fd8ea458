using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Organisation.Agencies;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Modules.Tests.Organisation.Agencies;

public sealed class FoundAgencyTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_founded_agency_is_found_by_id_and_by_both_forms_of_its_code(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        var id = await house.AnAgency();

        await house.With(async (IOrganisation organisation) =>
        {
            var card = await organisation.Agency(id, Province.Today, default);
            Assert.Equal(new AgencyCode("H02.12"), card!.Code);
            Assert.Equal(card, await organisation.Agency(new AgencyCode("000.00.12.H02"), Province.Today, default));
            Assert.Null(await organisation.Agency(id, Province.Start.AddDays(-1), default));
            return 0;
        });
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_code_is_borne_by_one_agency_at_a_time(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        house.As(Province.Administrator);
        await house.Founds("H02.12", "Cũ", until: new(2022, 1, 1));

        Assert.True(CodeTaken.Is((await house.Founds("H02.12", "Chồng lấn", from: new(2021, 12, 31))).Refusal));
        Assert.True((await house.Founds("H02.12", "Mới", from: new(2022, 1, 1))).Done);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_cannot_be_founded_is_told_why(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        house.As(Province.Administrator);

        Assert.True(CodeInvalid.Is((await house.Founds("Bắc Giang", "Tên")).Refusal));
        Assert.True(NameMissing.Is((await house.Founds("H02.12", " ")).Refusal));
        Assert.True(PeriodBackwards.Is((await house.Founds("H02.12", "Tên", until: Province.Start)).Refusal));
        Assert.True(ParentUnknown.Is((await house.Founds("H02.12", "Tên", AgencyId.New())).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Authority_ends_where_its_agency_ends(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        Assert.True(NotYourAgency.Is((await house.As(Province.Administering("H02.1")).Founds("H02.12", "Tên")).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Province.Citizen).Founds("H02.12", "Tên")).Refusal));
        Assert.Empty((await house.Ask(new FindAgencies())).Value);
    }
}
