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

public sealed class SendBatchBackTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_batch_goes_back_and_is_indexed_anew_by_two(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AnOpenedBatch("b.c");
        foreach (var who in new[] { Nhung, Nhung, Sang, Sang })
        {
            await house.Enters(who, batch, BirthTruth);
        }

        await house.By(Bich);
        Must(await house.Do(new DrawSample(batch)));
        var first = (await house.Files(batch))[0].Id;
        Must(await house.Do(new CheckSampled(first, new Dictionary<string, string> { ["father"] = "Lương Văn Thưởng B" })));
        Assert.True(ArchiveRefusals.ReasonMissing.Is((await house.Do(new SendBatchBack(batch, " "))).Refusal));

        // The one that was held against its picture stands.
        Assert.Equal(1, Must(await house.Do(new SendBatchBack(batch, "Sai tên cha"))));
        Assert.Equal((BatchStage.Indexing, "Sai tên cha"), ((await house.Seen(batch)).Stage, (await house.Seen(batch)).SentBackWhy));
        // What was typed before is shown to nobody who types it anew.
        Assert.Equal((null, null, null), (await house.Files(batch)).Where(file => file.Id != first).Select(file => (file.Holder, file.Number, file.PaperTypeName)).Single());
        await house.Enters(Nhung, batch, BirthTruth);
        Assert.Equal(FileStanding.Agreed, await house.Enters(Sang, batch, BirthTruth));
        Assert.Equal(2, Must(await (await house.By(Bich)).Do(new DrawSample(batch))));
        Assert.Equal(3, Must(await house.Ask(new CountIndexing(batch))).Indexers.First(row => row.Name == Sang).Files);
    }
}
