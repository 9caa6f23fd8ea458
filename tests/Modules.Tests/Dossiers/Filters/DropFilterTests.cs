using MotCua.Dossiers.Filters;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Filters;

public sealed class DropFilterTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Who_kept_a_filter_drops_it_and_others_do_not(TestDatabase database)
    {
        await using var house = await House.On(database);
        var officer = await house.Officer();
        var filter = Must(await house.As(officer).Do(new KeepFilter("Một", new(Step: "Thẩm định"), Shared: true)));

        Assert.True(NotYourFilter.Is((await house.As(await house.Clerk()).Do(new DropFilter(filter))).Refusal));
        Must(await house.As(officer).Do(new DropFilter(filter)));

        Assert.Empty(Must(await house.Ask(new FindFilters())));
        Assert.True(NoSuchFilter.Is((await house.Do(new DropFilter(filter))).Refusal));
    }
}
