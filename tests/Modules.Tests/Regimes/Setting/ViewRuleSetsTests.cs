using Microsoft.Extensions.DependencyInjection;
using MotCua.Regimes;
using MotCua.Regimes.Setting;

namespace MotCua.Modules.Tests.Regimes.Setting;

public sealed class ViewRuleSetsTests
{
    [Theory, InlineData(null, "R2", false), InlineData("R3", "R3", true)]
    public async Task The_set_of_today_is_shown_and_whether_it_is_held_fast(string? pin, string today, bool pinned)
    {
        await using var house = await House.On(TestDatabase.Sqlite, services => services.AddSingleton(new RegimePin(pin is null ? null : new(pin))));

        var view = (await house.Ask(new ViewRuleSets())).Value;

        Assert.Equal((today, pinned), (view.Today.Value, view.IsPinned));
        Assert.Equal(85, view.All[0].ConfidenceIn("forms"));
    }
}
