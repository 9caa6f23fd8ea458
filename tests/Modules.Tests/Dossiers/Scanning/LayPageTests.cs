using MotCua.Digitising.Pages;
using MotCua.Dossiers.Scanning;
using MotCua.Kernel;
using SkiaSharp;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Scanning;

public sealed class LayPageTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_page_laid_out_otherwise_is_read_anew_and_its_picture_stays(TestDatabase database)
    {
        await using var house = await House.On(database);
        var one = await house.AReadScan();
        var before = await house.See(one);

        Must(await house.Do(new LayPage(one.Dossier, one.Scan, 0, 1, 0, new(0, 0, 0, 100), before.Version)));

        var after = await house.See(one);
        Assert.Equal((ScanState.Waiting, before.Pages[0].Sha256, false), (after.State, after.Pages[0].Sha256, after.Pages[0].Read));
        using var shown = SKBitmap.Decode(Must(await house.Ask(new OpenScanPage(one.Dossier, one.Scan, 0))));
        Assert.True(shown.Width > shown.Height);
        Assert.True(ScanRefusals.CropsAll.Is((await house.Do(new LayPage(one.Dossier, one.Scan, 0, 0, null, new(600, 0, 600, 0)))).Refusal));
        Assert.True(KernelRefusals.ChangedMeanwhile.Is((await house.Do(new LayPage(one.Dossier, one.Scan, 0, 0, null, PageCrop.None, before.Version))).Refusal));
    }
}
