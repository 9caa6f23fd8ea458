using MotCua.Dossiers;
using MotCua.Dossiers.Filters;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Filters;

public sealed class KeepFilterTests
{
    private static readonly QueueNarrowing Narrowing = new(Procedure, Channel: DossierChannel.Online, ReceivedFrom: new(2023, 6, 1), ReceivedUntil: new(2023, 6, 30), WithinDays: 3);

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_filter_comes_back_as_it_was_kept_and_is_seen_by_others_only_when_shared(TestDatabase database)
    {
        await using var house = await House.On(database);
        var officer = await house.Officer();
        Must(await house.As(officer).Do(new KeepFilter("Của tháng Sáu", Narrowing)));
        Must(await house.Do(new KeepFilter("Chung", Narrowing with { WithinDays = 1 }, Shared: true)));

        Assert.Equal(["Chung", "Của tháng Sáu"], Must(await house.Ask(new FindFilters())).Select(one => one.Name));
        Assert.Equal(Narrowing, Must(await house.Ask(new FindFilters())).Single(one => !one.Shared).Narrowing);
        var shared = Assert.Single(Must(await house.As(await house.Clerk()).Ask(new FindFilters())));
        Assert.Equal(("Chung", officer.Name, false), (shared.Name, shared.OwnerName, shared.Mine));
        Assert.Empty(Must(await house.As(await house.Officer("H02.24.02")).Ask(new FindFilters())));
        Assert.True(FilterEmpty.Is((await house.As(officer).Do(new KeepFilter("x", QueueNarrowing.None))).Refusal));
        Assert.True(FilterUnnamed.Is((await house.Do(new KeepFilter(" ", Narrowing))).Refusal));
    }
}
