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

public sealed class ReadSheetTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_house_reads_what_waits_and_suggests_it_to_the_first_only(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AnOpenedBatch("b");
        house.As(Actor.House);
        var unread = Assert.Single(Must(await house.Ask(new FindUnreadSheets())));
        Assert.Equal(OcrProblem.None, Must(await house.Do(new ReadSheet(unread.Batch, unread.Number))));
        Assert.Empty(Must(await house.Ask(new FindUnreadSheets())));

        var file = Must(await (await house.By(Nhung)).Do(new TakeNext(batch)));
        var first = Must(await house.Ask(new ViewPiece(file)));
        Must(await (await house.By(Sang)).Do(new TakeNext(batch)));
        var second = Must(await house.Ask(new ViewPiece(file)));

        Assert.Equal(Birth, first.PaperType);
        Assert.Equal("18/03/2019", first.Suggested["issued"]);
        Assert.Empty(second.Suggested);
        Assert.True(KernelRefusals.NotAllowed.Is((await house.Do(new ReadSheet(batch, 1))).Refusal));
    }
}
