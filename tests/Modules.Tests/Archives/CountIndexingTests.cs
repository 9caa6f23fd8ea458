using MotCua.Archives;
using MotCua.Archives.Batches;
using MotCua.Archives.Figures;
using MotCua.Archives.Indexing;
using MotCua.Archives.Keeping;
using MotCua.Archives.Mending;
using MotCua.Archives.Resolving;
using MotCua.Archives.Sampling;
using MotCua.Archives.Scanning;
using MotCua.Archives.Splitting;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Archives.ArchiveScene;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Archives;

public sealed class CountIndexingTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Figures_of_a_period_count_what_their_lists_show(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AnOpenedBatch("b.c");
        var first = house.Clock.Today();
        await house.Enters(Nhung, batch, BirthTruth);
        await house.Enters(Nhung, batch, BirthTruth);
        await house.Enters(Sang, batch, BirthTruth.With("name", "LƯƠNG THỊ QUỲNH ÁNH"));
        house.Clock.Advance(TimeSpan.FromDays(3));
        var second = house.Clock.Today();
        await house.Enters(Sang, batch, BirthTruth);

        await Agree(house, batch, first, first, files: 2, compared: 1, disputed: 1, entries: 3);
        await Agree(house, batch, first.AddDays(1), second, files: 0, compared: 1, disputed: 0, entries: 1);
        await Agree(house, batch, null, null, files: 2, compared: 2, disputed: 1, entries: 4);
        await Agree(house, null, second.AddDays(1), null, files: 0, compared: 0, disputed: 0, entries: 0);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task After_a_batch_went_back_a_file_counts_once(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AnOpenedBatch("b.c");
        foreach (var who in new[] { Nhung, Nhung, Sang, Sang })
        {
            await house.Enters(who, batch, who == Sang ? BirthTruth.With("father", "Lương Văn Thường") : BirthTruth);
        }

        await house.By(Son);
        foreach (var file in await house.Files(batch))
        {
            Must(await house.Do(new ResolveFile(file.Id, Birth, BirthTruth, new Dictionary<string, string> { ["father"] = "rõ" })));
        }

        await house.By(Bich);
        Must(await house.Do(new DrawSample(batch)));
        Must(await house.Do(new CheckSampled((await house.Files(batch))[0].Id, new Dictionary<string, string>())));
        house.Clock.Advance(TimeSpan.FromDays(2));
        Must(await house.Do(new SendBatchBack(batch, "Sai tên cha")));
        await house.Enters(Nhung, batch, BirthTruth);
        await house.Enters(Sang, batch, BirthTruth.With("father", "Lương Văn Thường"));

        await Agree(house, batch, null, null, files: 2, compared: 2, disputed: 2, entries: 6);
        var today = house.Clock.Today();
        await Agree(house, batch, today, today, files: 0, compared: 1, disputed: 1, entries: 2);
        await Agree(house, batch, null, today.AddDays(-1), files: 2, compared: 1, disputed: 1, entries: 4);
        var row = Assert.Single(Must(await house.Ask(new CountIndexing(batch))).Fields, field => field.Field == "father");
        Assert.Equal((2, 2), (row.Compared, row.Differed));
        Assert.Equal(2, Must(await house.Ask(new FindFiles(batch) { Differing = "father" })).Rows.Count);
        Assert.Empty(Must(await house.As(Actor.House).Ask(new CheckTallies())));
    }

    private static async Task Agree(House house, BatchId? batch, DateOnly? from, DateOnly? until, int files, int compared, int disputed, int entries)
    {
        await house.By(Bich);
        var figures = Must(await house.Ask(new CountIndexing(batch, from, until)));
        Assert.Equal((files, compared, disputed, entries), (figures.Files, figures.Compared, figures.Disputed, figures.Indexers.Sum(row => row.Files)));
        var asked = new FindFiles(batch, Take: 100) { From = from, Until = until };
        Assert.Equal(files, Must(await house.Ask(asked)).Rows.Count);
        Assert.Equal(compared, Must(await house.Ask(asked with { OnlyCompared = true })).Rows.Count);
        Assert.Equal(disputed, Must(await house.Ask(asked with { OnlyDiffering = true })).Rows.Count);
        foreach (var row in figures.Indexers)
        {
            Assert.InRange(Must(await house.Ask(asked with { IndexedBy = row.By })).Rows.Count, 1, (int)row.Files);
        }

        foreach (var row in figures.Fields)
        {
            Assert.Equal(row.Differed, Must(await house.Ask(asked with { Differing = row.Field })).Rows.Count);
        }
    }
}
