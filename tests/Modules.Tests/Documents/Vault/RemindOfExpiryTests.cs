using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Documents;
using MotCua.Documents.Vault;
using MotCua.Kernel;
using MotCua.Modules.Tests.Documents.Sharing;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Documents.Vault;

public sealed class RemindOfExpiryTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_paper_that_ends_soon_is_told_once_for_each_rung(TestDatabase database)
    {
        var heard = new Heard();
        await using var house = await House.On(database, services => services.AddSingleton(heard).AddScoped<IReactTo<PaperEndsSoon>, Hearing>());
        var (owner, item) = await house.AHeld();
        var today = house.Clock.Today();
        var ends = today.AddDays(40);
        await house.Look(db => db.Set<VaultItem>().Where(one => one.Id == item).ExecuteUpdateAsync(set => set.SetProperty(one => one.ValidUntil, ends)));
        async Task<int> Remind() => Must(await house.As(Actor.House).Do(new RemindOfExpiry()));

        Assert.Equal(0, await Remind());
        house.Clock.Advance(TimeSpan.FromDays(10));
        Assert.Equal((1, 0), (await Remind(), await Remind()));
        Assert.Equal((item, owner.Value, 30), (heard.All[0].Item, heard.All[0].Owner, heard.All[0].Days));
        Assert.Equal(ends, Assert.Single(Must(await house.As(await house.Citizen()).Ask(new FindExpiring(owner)))).ValidUntil);

        house.Clock.Advance(TimeSpan.FromDays(23));
        Assert.Equal((1, 0), (await Remind(), await Remind()));
        house.Clock.Advance(TimeSpan.FromDays(6));
        Assert.Equal((1, 0), (await Remind(), await Remind()));
        house.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(0, await Remind());
        Assert.Equal([30, 7, 1], heard.All.Select(one => one.Days));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(await house.Citizen()).Do(new RemindOfExpiry())).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_was_overlooked_is_told_once_and_what_was_taken_back_never(TestDatabase database)
    {
        var heard = new Heard();
        await using var house = await House.On(database, services => services.AddSingleton(heard).AddScoped<IReactTo<PaperEndsSoon>, Hearing>());
        var (_, item) = await house.AHeld();
        var ends = house.Clock.Today();
        await house.Look(db => db.Set<VaultItem>().Where(one => one.Id == item).ExecuteUpdateAsync(set => set.SetProperty(one => one.ValidUntil, ends)));

        Assert.Equal(1, Must(await house.As(Actor.House).Do(new RemindOfExpiry())));
        Assert.Equal(0, Assert.Single(heard.All).Days);

        await house.Look(db => db.Set<VaultItem>().Where(one => one.Id == item).ExecuteUpdateAsync(set => set.SetProperty(one => one.RemindedRung, (int?)null).SetProperty(one => one.RevokedAt, house.Clock.GetUtcNow())));
        Assert.Equal(0, Must(await house.Do(new RemindOfExpiry())));
    }

    [Fact]
    public void The_ladder_is_a_setting()
    {
        Assert.Equal([30, 7, 1], DocumentSettings.Ladder(null));
        Assert.Equal([60, 14], DocumentSettings.Ladder("60, 14"));
        Assert.Equal([30, 7, 1], DocumentSettings.Ladder("bald"));
    }

    private sealed class Heard
    {
        public List<PaperEndsSoon> All { get; } = [];
    }

    private sealed class Hearing(Heard heard) : IReactTo<PaperEndsSoon>
    {
        public Task React(PaperEndsSoon happened, CancellationToken cancel)
        {
            heard.All.Add(happened);
            return Task.CompletedTask;
        }
    }
}
