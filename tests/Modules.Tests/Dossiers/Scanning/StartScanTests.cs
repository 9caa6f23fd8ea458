using MotCua.Digitising;
using MotCua.Digitising.Pages;
using MotCua.Digitising.Reading;
using MotCua.Dossiers;
using MotCua.Dossiers.Scanning;
using MotCua.Modules.Tests.Digitising;
using MotCua.Modules.Tests.Documents.Attachments;
using MotCua.Modules.Tests.Documents.Hostile;
using QRCoder;
using SkiaSharp;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Scanning;

public sealed class StartScanTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Pages_wait_to_be_read_and_the_clerk_goes_on(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AtTheCounter();

        Must(await house.Do(new StartScan(dossier, ScanScene.Slot, [ScanScene.BirthPage, ScanScene.BirthPage])));

        var row = Assert.Single(Must(await house.Ask(new FindScans(dossier))).Rows);
        Assert.Equal((ScanState.Waiting, 2, 0, false), (row.State, row.Pages, row.Read, row.GaveUp));
        Assert.Equal(2, Must(await house.As(MotCua.Kernel.Actor.House).Ask(new FindUnread())).Pages.Count);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_cannot_be_read_is_refused_with_advice(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AtTheCounter();

        var blurred = await house.Do(new StartScan(dossier, ScanScene.Slot, [ScanScene.BirthPage, new("mờ.jpg", new MemoryStream(SpecimenPress.Blurred(SpecimenPapers.Birth, 200, 4)))]));
        var empty = await house.Do(new StartScan(dossier, ScanScene.Slot, [new("trắng.jpg", new MemoryStream(SpecimenPress.Empty(200)))]));
        var none = await house.Do(new StartScan(dossier, ScanScene.Slot, []));

        Assert.True(DigitisingRefusals.Blurred.Is(blurred.Refusal));
        Assert.Equal("2", blurred.Refusal!.Arguments[0]);
        Assert.True(DigitisingRefusals.Blank.Is(empty.Refusal));
        Assert.True(DigitisingRefusals.NoPages.Is(none.Refusal));
        Assert.Empty(Must(await house.Ask(new FindScans(dossier))).Rows);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_batch_is_parted_by_an_empty_page_and_by_a_page_that_names_its_place(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AtTheCounter();
        var places = (await house.View(dossier)).Papers.Where(paper => !paper.IsTheForm).Select(paper => paper.Key).ToArray();
        byte[][] pages = [SpecimenPress.Take(SpecimenPapers.Card, 150, Taken.Straight), SpecimenPress.Empty(150), Separator(ScanScene.Slot), SpecimenPress.Take(SpecimenPapers.Birth, 150, Taken.Straight), SpecimenPress.Take(SpecimenPapers.Birth, 150, Taken.Straight)];
        var pdf = SearchablePdf.Write([.. pages.Select(page => new CopiedPage(page, "image/jpeg", PageShape.AsItCame, []))], "Tập giấy", house.Clock.GetUtcNow());

        var started = Must(await house.Do(new StartScan(dossier, null, [new("tập.pdf", new MemoryStream(pdf))])));

        Assert.Equal([(places[0], 1), (ScanScene.Slot, 2)], started.Select(one => (one.Paper, one.Pages)));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Where_nothing_can_read_the_state_is_said_and_no_try_is_counted(TestDatabase database)
    {
        await using var house = await House.On(database, ScanScene.WithoutReader);
        var one = await house.AScan();
        var clerk = house.Current;
        house.As(MotCua.Kernel.Actor.House);

        Assert.Equal(OcrState.Absent, Must(await house.Ask(new FindUnread())).Ocr);
        Assert.Equal(OcrProblem.Absent, Must(await house.Do(new ReadScanPage(one.Scan, 0))));

        var seen = await house.As(clerk).See(one);
        Assert.Equal((ScanState.Waiting, OcrState.Absent, false, 0), (seen.State, seen.Ocr, seen.GaveUp, seen.Pages[0].Attempts));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_picture_packed_in_a_pdf_is_refused_like_one_that_comes_by_itself(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AtTheCounter();

        var refused = await house.Do(new StartScan(dossier, ScanScene.Slot, [new("quét.pdf", new MemoryStream(HandmadePdf.WithPicture(Pictures.Sized(65_500), 65_500)))]));

        Assert.True(MotCua.Documents.DocumentRefusals.TooManyPixels.Is(refused.Refusal), refused.Refusal?.Code);
        Assert.Empty(Must(await house.Ask(new FindScans(dossier))).Rows);
    }

    private static byte[] Separator(string paper)
    {
        using var page = new SKBitmap(1240, 1754, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(page);
        canvas.Clear(SKColors.White);
        using var maker = new QRCodeGenerator();
        using var made = maker.CreateQrCode(SeparatingPage.CodeFor(paper), QRCodeGenerator.ECCLevel.M);
        using var square = SKBitmap.Decode(new PngByteQRCode(made).GetGraphic(12));
        canvas.DrawBitmap(square, 300, 400, SKSamplingOptions.Default);
        canvas.Flush();
        using var image = SKImage.FromBitmap(page);
        return image.Encode(SKEncodedImageFormat.Jpeg, 90).ToArray();
    }
}
