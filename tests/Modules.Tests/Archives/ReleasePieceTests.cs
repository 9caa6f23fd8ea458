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

public sealed class ReleasePieceTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_piece_given_back_is_free_for_another(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AnOpenedBatch("b");
        var file = Must(await (await house.By(Nhung)).Do(new TakeNext(batch)));
        Must(await (await house.By(Sang)).Do(new TakeNext(batch)));

        Must(await (await house.By(Nhung)).Do(new ReleasePiece(file)));

        Assert.True(ArchiveRefusals.PieceGone.Is((await house.Do(new ReleasePiece(file))).Refusal));
        Assert.True(ArchiveRefusals.PieceGone.Is((await house.Ask(new ViewPiece(file))).Refusal));
        Assert.Equal(file, Must(await (await house.By(Son)).Do(new TakeNext(batch))));
    }
}
