using MotCua.Dossiers.Certifying;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Scanning;
using MotCua.Digitising.Pages;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Certifying;

public sealed class DrawCopyPageTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_long_copy_is_drawn_page_by_page_and_then_it_can_be_signed(TestDatabase database)
    {
        await using var house = await House.On(database);
        var one = await house.AnOriginal(pages: 6);
        var copy = Must(await house.Compare(one, pages: 6)).Copy;
        async Task<DrawnSoFar> Draw() => Must(await house.As(Actor.House).Do(new DrawCopyPage(copy)));

        Assert.Equal(new(1, true), await Draw());
        // Two at once draw the same page, which counts once.
        house.As(Actor.House);
        await Task.WhenAll(house.Do(new DrawCopyPage(copy)), house.Do(new DrawCopyPage(copy)));
        var seen = Assert.Single(Must(await house.As(await house.Officer()).Ask(new ViewCertifying(one.Dossier))).Entries);
        Assert.True(seen is { IsDrawing: true, Drawn: 2 or 3 }, $"{seen.Drawn}");
        await house.ToTheSignature(one.Dossier);
        var early = await house.Do(new SignResult(one.Dossier));
        Assert.True(CertifyingRefusals.StillDrawing.Is(early.Refusal));
        Assert.Equal(["1/2023", $"{seen.Drawn}", "6"], early.Refusal!.Arguments);

        await house.Deliver();

        Assert.Equal(new(0, false), await Draw());
        house.As(await house.Leader());
        Must(await house.Do(new SignResult(one.Dossier)));
        Assert.Equal((CopyState.Signed, 0, false), Assert.Single(await house.Book()) is var row ? (row.State, row.Drawn, row.IsDrawing) : default);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_page_turned_meanwhile_is_not_drawn_and_a_struck_copy_neither(TestDatabase database)
    {
        await using var house = await House.On(database);
        var turned = await house.AnOriginal(pages: 6);
        var copy = Must(await house.Compare(turned, pages: 6)).Copy;
        Must(await house.As(await house.Clerk()).Do(new LayPage(turned.Dossier, turned.Scan, 0, 1, 0, PageCrop.None)));

        Assert.Equal(new(0, false), Must(await house.As(Actor.House).Do(new DrawCopyPage(copy))));

        Must(await house.As(await house.Officer()).Do(new StrikeEntry(turned.Dossier, "Trang xoay lại")));
        var anew = Must(await house.Compare(turned, pages: 6)).Copy;
        Must(await house.As(Actor.House).Do(new DrawCopyPage(anew)));
        Must(await house.As(await house.Officer()).Do(new StrikeEntry(turned.Dossier, "Nhầm")));
        Assert.Equal(new(0, false), Must(await house.As(Actor.House).Do(new DrawCopyPage(anew))));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(await house.Officer()).Do(new DrawCopyPage(anew))).Refusal));
    }
}
