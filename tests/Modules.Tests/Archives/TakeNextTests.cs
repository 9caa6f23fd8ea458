using MotCua.Archives;
using MotCua.Archives.Batches;
using MotCua.Archives.Figures;
using MotCua.Archives.Indexing;
using MotCua.Archives.Keeping;
using MotCua.Archives.Resolving;
using MotCua.Archives.Sampling;
using MotCua.Archives.Scanning;
using MotCua.Archives.Splitting;
using MotCua.Digitising;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Archives.ArchiveScene;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Archives;

public sealed class TakeNextTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Nobody_gets_both_sides_of_a_file(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AnOpenedBatch("b.c");
        var files = await house.Files(batch);

        await house.By(Nhung);
        Assert.Equal(files[0].Id, Must(await house.Do(new TakeNext(batch))));
        Assert.Equal(files[0].Id, Must(await house.Do(new TakeNext(batch))));
        Must(await house.Do(new EnterIndex(files[0].Id, Birth, BirthTruth)));
        Assert.Equal(files[1].Id, Must(await house.Do(new TakeNext(batch))));
        Must(await house.Do(new EnterIndex(files[1].Id, Birth, BirthTruth)));

        Assert.True(ArchiveRefusals.NothingLeft.Is((await house.Do(new TakeNext(batch))).Refusal));
        Assert.Equal(files[0].Id, Must(await (await house.By(Sang)).Do(new TakeNext(batch))));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Many_who_take_at_once_never_meet_on_one_side(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AnOpenedBatch("b.c");
        List<Actor> people = [];
        foreach (var name in new[] { Nhung, Sang, Son })
        {
            people.Add((await house.By(name)).Current);
        }

        // A fourth and a fifth of the same office.
        people.AddRange(Enumerable.Range(0, 3).Select(_ => people[0] with { Id = Guid.CreateVersion7() }));
        var taken = await Task.WhenAll(people.Select(actor =>
        {
            house.As(actor);
            return house.Do(new TakeNext(batch));
        }).ToArray());

        Assert.Equal(4, taken.Count(one => one.Done));
        Assert.All(taken.Where(one => one.Done).GroupBy(one => one.Value), file => Assert.Equal(2, file.Count()));
        Assert.All(taken.Where(one => !one.Done), one => Assert.True(ArchiveRefusals.NothingLeft.Is(one.Refusal), one.Refusal?.Code));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_held_too_long_goes_to_another(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AnOpenedBatch("b");
        var file = Must(await (await house.By(Nhung)).Do(new TakeNext(batch)));
        Must(await (await house.By(Sang)).Do(new TakeNext(batch)));
        Assert.True(ArchiveRefusals.NothingLeft.Is((await (await house.By(Son)).Do(new TakeNext(batch))).Refusal));

        house.Clock.Advance(TimeSpan.FromMinutes(31));
        Must(await house.Do(new TakeNext(batch)));

        var late = await (await house.By(Nhung)).Do(new EnterIndex(file, Birth, BirthTruth));
        Assert.True(ArchiveRefusals.PieceGone.Is(late.Refusal));
        Must(await (await house.By(Sang)).Do(new EnterIndex(file, Birth, BirthTruth)));
        Assert.Equal(FileStanding.Agreed, Must(await (await house.By(Son)).Do(new EnterIndex(file, Birth, BirthTruth))));
    }
}
