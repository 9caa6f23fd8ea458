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

public sealed class CutFileTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_file_is_cut_before_a_sheet(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AScannedBatch("bbc");
        var file = (await house.Files(batch))[0].Id;

        Must(await house.Do(new CutFile(file, 3)));

        Assert.Equal([(1, 2), (3, 3)], (await house.Files(batch)).Select(one => (one.From, one.Until)));
        Assert.True(ArchiveRefusals.CutWhere.Is((await house.Do(new CutFile(file, 1))).Refusal));
        Assert.True(ArchiveRefusals.NoSuchSheet.Is((await house.Do(new CutFile(file, 3))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Two_who_cut_at_once_are_told_of_each_other(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AScannedBatch("bbc");
        var file = Must(await house.Ask(new FindParted(batch))).Rows[0];

        var both = await Task.WhenAll(house.Do(new CutFile(file.Id, 3, file.Version)), house.Do(new CutFile(file.Id, 2, file.Version)));

        Assert.Single(both, one => one.Done);
        Assert.True(KernelRefusals.ChangedMeanwhile.Is(both.First(one => !one.Done).Refusal));
        Assert.Equal(2, (await house.Files(batch)).Count);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Once_indexing_began_a_reason_is_asked_for_and_nothing_is_brought_in(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AnOpenedBatch("bb");

        Assert.True(ArchiveRefusals.MendWhy.Is((await house.Do(new CutFile((await house.Files(batch))[0].Id, 2))).Refusal));
        Assert.True(ArchiveRefusals.NotScanning.Is((await house.Do(new BringScans(batch, [Photo('c')], true, false))).Refusal));
    }
}
