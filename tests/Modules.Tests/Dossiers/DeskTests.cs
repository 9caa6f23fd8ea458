using Microsoft.Extensions.DependencyInjection;
using MotCua.Counter;
using MotCua.Dossiers;

namespace MotCua.Modules.Tests.Dossiers;

public sealed class DeskTests
{
    /// <summary>Nothing obliges a clock to speak in Greenwich's hours.</summary>
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_hour_is_the_same_whatever_the_clock_s_own_offset(TestDatabase database)
    {
        var at = new DateTimeOffset(2023, 6, 12, 8, 0, 0, TimeSpan.FromHours(7));
        await using var house = await House.On(database, services => services.AddSingleton<TimeProvider>(new ClockInHanoi(at)));

        Assert.Equal(at, await house.With<Desk, DateTimeOffset>(desk => Task.FromResult(desk.Now)));
        Assert.Equal(TimeSpan.Zero, await house.With<Desk, TimeSpan>(desk => Task.FromResult(desk.Now.Offset)));
        Assert.Equal(at, await house.With<Floor, DateTimeOffset>(floor => Task.FromResult(floor.Now)));
    }

    private sealed class ClockInHanoi(DateTimeOffset at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => at;
    }
}
