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

public sealed class DrawSampleTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_sample_is_drawn_only_from_what_is_settled_and_by_who_took_no_part(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AnOpenedBatch();
        await house.Enters(Nhung, batch, BirthTruth);
        Assert.True(ArchiveRefusals.NotAllSettled.Is((await (await house.By(Bich)).Do(new DrawSample(batch))).Refusal));
        await house.Enters(Sang, batch, BirthTruth);

        Assert.True(KernelRefusals.NotAllowed.Is((await house.Do(new DrawSample(batch))).Refusal));
        await house.By(Bich);
        Assert.True(ArchiveRefusals.SampleTooSmall.Is((await house.Do(new DrawSample(batch, 0))).Refusal));
        Assert.Equal(1, Must(await house.Do(new DrawSample(batch))));
        Assert.True(ArchiveRefusals.SampleOpen.Is((await house.Do(new DrawSample(batch))).Refusal));
        Assert.False(Assert.Single(Must(await house.Ask(new ViewSample(batch))).Rows).Checked);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Whoever_decided_in_a_batch_does_not_inspect_it(TestDatabase database)
    {
        await using var house = await House.On(database);
        var file = await house.ADisputedFile();
        await house.By(Bich);
        Must(await house.Do(new ResolveFile(file, Birth, new Dictionary<string, string> { ["name"] = "?" }, new Dictionary<string, string> { ["name"] = "mờ" })));
        var batch = Must(await house.Ask(new ViewFile(file))).Batch;

        Assert.True(ArchiveRefusals.TookPart.Is((await house.Do(new DrawSample(batch))).Refusal));
        Must(await (await house.By(Duc)).Do(new DrawSample(batch)));
    }
}
