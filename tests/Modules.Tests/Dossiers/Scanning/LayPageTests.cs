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

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Corners_and_light_are_set_by_hand_and_undone_to_what_was_proposed(TestDatabase database)
    {
        await using var house = await House.On(database);
        var one = await house.AReadScan();
        var before = (await house.See(one)).Pages[0];
        var corners = new PageCorners(new(50, 40), new(560, 60), new(540, 970), new(30, 950));

        Must(await house.Do(new LayPage(one.Dossier, one.Scan, 0, 0, null, PageCrop.None) { Corners = corners, Light = new(10, -20) }));

        var laid = (await house.See(one)).Pages[0];
        Assert.Equal((before.Sha256, corners, new PageLight(10, -20)), (laid.Sha256, laid.Shape.Corners, laid.Shape.Light));
        using (var shown = SKBitmap.Decode(Must(await house.Ask(new OpenScanPage(one.Dossier, one.Scan, 0)))))
        using (var whole = SKBitmap.Decode(Must(await house.Ask(new OpenScanPage(one.Dossier, one.Scan, 0, OnlyTurned: true)))))
        {
            Assert.True(shown.Width * whole.Height < whole.Width * shown.Height * 2 / 3);
        }

        Must(await house.Do(new LayPage(one.Dossier, one.Scan, 0, 3, 0, PageCrop.None) { AsProposed = true }));
        Assert.Equal(before.Shape, (await house.See(one)).Pages[0].Shape);
        Assert.True(ScanRefusals.CornersWrong.Is((await house.Do(new LayPage(one.Dossier, one.Scan, 0, 0, null, PageCrop.None) { Corners = corners with { UpperLeft = corners.LowerRight } })).Refusal));
        Assert.True(ScanRefusals.LightWrong.Is((await house.Do(new LayPage(one.Dossier, one.Scan, 0, 0, null, PageCrop.None) { Light = new(61, 0) })).Refusal));
    }
}
