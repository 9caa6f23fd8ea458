using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Organisation.Agencies;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Modules.Tests.Organisation.Agencies;

public sealed class RenameAgencyTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Before_the_day_the_old_name_stays(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var id = await house.AnAgency("H02.15", "UBND huyện Việt Yên");

        var outcome = await house.Do(new RenameAgency(id, new("UBND thị xã Việt Yên"), new(2024, 2, 1)));

        Assert.True(outcome.Done);
        Assert.Equal("UBND huyện Việt Yên", await NameOn(house, id, new(2024, 1, 31)));
        Assert.Equal("UBND thị xã Việt Yên", await NameOn(house, id, new(2024, 2, 1)));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_second_of_two_writers_learns_of_the_first(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var id = await house.AnAgency();
        var seen = (await house.Ask(new ViewAgency(id))).Value.Version;

        await house.Do(new RenameAgency(id, new("Một"), new(2024, 1, 1), seen));
        var second = await house.Do(new RenameAgency(id, new("Hai"), new(2024, 1, 1), seen));

        Assert.True(KernelRefusals.ChangedMeanwhile.Is(second.Refusal));
        Assert.Contains(second.Refusal!.Changes, change => change.Deed == nameof(RenameAgency));
        Assert.Equal("Một", await NameOn(house, id, new(2024, 1, 1)));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task History_is_not_rewritten(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var id = await house.AnAgency();
        await house.Do(new RenameAgency(id, new("Tên sau"), new(2024, 1, 1)));

        Assert.True(HistoryWritten.Is((await house.Do(new RenameAgency(id, new("Tên giữa"), new(2023, 1, 1)))).Refusal));
        Assert.True(BeforeFounding.Is((await house.Do(new RenameAgency(id, new("Tên trước"), new(2019, 1, 1)))).Refusal));
        Assert.True(NameMissing.Is((await house.Do(new RenameAgency(id, new(""), new(2025, 1, 1)))).Refusal));
        Assert.True(NoSuchAgency.Is((await house.Do(new RenameAgency(AgencyId.New(), new("Tên"), new(2025, 1, 1)))).Refusal));
        Assert.True(NotYourAgency.Is((await house.As(Province.Administering("H02.13")).Do(new RenameAgency(id, new("Tên"), new(2025, 1, 1)))).Refusal));
    }

    private static Task<string?> NameOn(House house, AgencyId id, DateOnly day) =>
        house.With(async (IOrganisation organisation) => (await organisation.Agency(id, day, default))?.Name);
}
