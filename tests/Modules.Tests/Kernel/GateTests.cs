using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Kernel;

namespace MotCua.Modules.Tests.Kernel;

/// <summary>The gate with a small room of its own: jars that can be filled.</summary>
public sealed class GateTests
{
    private static readonly Actor Cook = new(Guid.CreateVersion7(), ActorKind.Officer, "Cook", [new("jar.fill", null, Period.Always)]);

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Who_lacks_the_permission_is_refused_and_it_is_remembered(TestDatabase database)
    {
        await using var house = await JarHouse(database);

        var outcome = await house.As(Cook with { Grants = [] }).Do(new FillJar(Ids.New<JarId>(), 1));

        Assert.Equal(KernelRefusals.NotAllowed, outcome.Refusal);
        var entry = await house.Look(db => db.Set<JournalEntry>().SingleAsync());
        Assert.Equal(("FillJar", "kernel.not-allowed"), (entry.Deed, entry.Refused));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_deed_is_kept_with_its_journal_and_what_reacted_to_it(TestDatabase database)
    {
        await using var house = await JarHouse(database);
        var jar = Ids.New<JarId>();

        await house.As(Cook).Do(new FillJar(jar, 3));
        await house.As(Cook).Do(new FillJar(jar, 4));

        var kept = await house.Look(db => db.Set<Jar>().Include(one => one.Spoons).SingleAsync());
        Assert.Equal((7, 2, 2, "full"), (kept.Amount, kept.Version, kept.Spoons.Count, kept.Label));
        Assert.Equal(2, await house.Look(db => db.Set<JournalEntry>().CountAsync(entry => entry.Subject == jar.Value)));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_second_of_two_writers_is_told_what_changed(TestDatabase database)
    {
        await using var house = await JarHouse(database);
        var jar = Ids.New<JarId>();
        await house.As(Cook).Do(new FillJar(jar, 3));
        await house.As(Cook).Do(new FillJar(jar, 4, Version: 1));

        var second = await house.As(Cook).Do(new FillJar(jar, 5, Version: 1));

        Assert.True(KernelRefusals.ChangedMeanwhile.Is(second.Refusal));
        Assert.Equal("Cook", second.Refusal!.Changes[0].Who);
        Assert.Equal(7, await house.Look(db => db.Set<Jar>().Select(one => one.Amount).SingleAsync()));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Many_hands_at_once_lose_nothing(TestDatabase database)
    {
        await using var house = await JarHouse(database);
        var jar = Ids.New<JarId>();
        await house.As(Cook).Do(new FillJar(jar, 0));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(async () =>
        {
            Outcome<int> outcome;
            do
            {
                outcome = await house.Do(new FillJar(jar, 1));
            }
            while (KernelRefusals.ChangedMeanwhile.Is(outcome.Refusal));
            return outcome;
        })));

        Assert.All(outcomes, outcome => Assert.Null(outcome.Refusal));
        Assert.Equal(40, await house.Look(db => db.Set<Jar>().Select(one => one.Amount).SingleAsync()));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Every_change_of_a_part_kept_in_memory_is_told_though_many_make_them_at_once(TestDatabase database)
    {
        await using var house = await JarHouse(database);
        house.As(Cook);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => house.Do(new TouchJars()))));

        Assert.All(outcomes, outcome => Assert.Null(outcome.Refusal));
        Assert.Equal(10, await house.Look(db => db.Set<ChangeStamp>().Where(stamp => stamp.Name == TouchJars.Stamp).Select(stamp => stamp.Value).SingleAsync()));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_repeated_key_answers_the_same_and_does_nothing_twice(TestDatabase database)
    {
        await using var house = await JarHouse(database);
        var jar = Ids.New<JarId>();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => house.As(Cook).Do(new FillJar(jar, 3, Key: "once")))));

        Assert.All(answers, answer => Assert.Equal(3, answer.Value));
        Assert.Equal(3, await house.Look(db => db.Set<Jar>().Select(one => one.Amount).SingleAsync()));
        var other = await house.Do(new FillJar(jar, 9, Key: "once"));
        Assert.Equal(KernelRefusals.KeyUsedElsewhere, other.Refusal);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_refused_deed_leaves_nothing_behind(TestDatabase database)
    {
        await using var house = await JarHouse(database);

        var outcome = await house.As(Cook).Do(new FillJar(Ids.New<JarId>(), 100));

        Assert.Equal(JarTables.TooMuch, outcome.Refusal);
        Assert.Equal(0, await house.Look(db => db.Set<Jar>().CountAsync()) + await house.Look(db => db.Set<JournalEntry>().CountAsync()));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_outbox_tries_again_until_it_arrives(TestDatabase database)
    {
        var post = new Post { Failing = true };
        await using var house = await JarHouse(database, post);
        await house.As(Cook).Do(new FillJar(Ids.New<JarId>(), 3));

        await house.Deliver();
        post.Failing = false;
        await house.Deliver();
        Assert.Empty(post.Arrived);
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.Deliver();
        house.Clock.Advance(TimeSpan.FromMinutes(10));
        await house.Deliver();

        Assert.Equal([3], post.Arrived);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Looking_into_a_file_is_remembered(TestDatabase database)
    {
        await using var house = await JarHouse(database);
        var jar = Ids.New<JarId>();

        await house.As(Cook).Ask(new ViewJar(jar));

        var entry = await house.Look(db => db.Set<JournalEntry>().SingleAsync());
        Assert.Equal(("ViewJar", true, (Guid?)jar.Value), (entry.Deed, entry.IsReading, entry.Subject));
    }

    private static Task<House> JarHouse(TestDatabase database, Post? post = null) => JarTables.HouseOn(database, post ?? new Post());
}
