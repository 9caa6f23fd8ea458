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

public sealed class StartIndexingTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_count_that_differs_and_unreadable_sheets_are_said_first(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.ABatch(2);
        Assert.True(ArchiveRefusals.NothingToIndex.Is((await house.Do(new StartIndexing(batch))).Refusal));
        Must(await house.Do(new BringScans(batch, [Photo('x')], true, false)));

        Assert.True(ArchiveRefusals.CountDiffers.Is((await house.Do(new StartIndexing(batch))).Refusal));
        Assert.True(ArchiveRefusals.FaultySheets.Is((await house.Do(new StartIndexing(batch, "Một hồ sơ đã cho mượn"))).Refusal));
        Assert.Equal(1, Must(await house.Do(new StartIndexing(batch, "Một hồ sơ đã cho mượn", DespiteFaults: true))));

        Assert.Equal(BatchStage.Indexing, (await house.Seen(batch)).Stage);
        Assert.True(ArchiveRefusals.NotScanning.Is((await house.Do(new StartIndexing(batch, "x", true))).Refusal));
    }
}
