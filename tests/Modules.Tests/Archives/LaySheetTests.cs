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

public sealed class LaySheetTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_sheet_is_turned_and_read_anew(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AScannedBatch("b");
        var file = (await house.Files(batch))[0].Id;
        var upright = SkiaSharp.SKBitmap.Decode(Must(await house.Ask(new OpenSheet(file, 1))));

        Must(await house.Do(new LaySheet(file, 1, 1)));

        var lying = SkiaSharp.SKBitmap.Decode(Must(await house.Ask(new OpenSheet(file, 1))));
        Assert.True(upright.Height > upright.Width && lying.Width > lying.Height);
        Assert.True(ArchiveRefusals.NoSuchSheet.Is((await house.Do(new LaySheet(file, 2, 1))).Refusal));
    }
}
