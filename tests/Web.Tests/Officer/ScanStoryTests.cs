using Microsoft.Playwright;
using MotCua.Dossiers.Reception;
using MotCua.Modules.Tests.Digitising;
using MotCua.Organisation;
using MotCua.People;
using MotCua.Web.Tests.Axe;

namespace MotCua.Web.Tests.Officer;

/// <summary>A birth certificate is digitised at the counter: laid in, read behind everybody's back by the house itself, confirmed beside the picture, signed, and in the child's parent's vault.</summary>
public sealed class ScanStoryTests(Browsing browsing)
{
    private const string Recognition = "1.001022";
    private const string Slot = "khai-sinh";
    private const string Commune = "H02.24.01";

    [Fact]
    public async Task A_clerk_lays_a_paper_in_confirms_what_was_read_by_the_keyboard_and_signs_the_copy()
    {
        await using var house = await WebHouse.Open();
        var dossier = (await house.AsOfficial(Commune, Role.Clerk, new ReceiveAtCounter(Recognition, null, Commune, Commune, new(PersonKind.Citizen, "Vi Văn Thắng", DemoPeople.Citizen)))).Value;
        await using var window = await browsing.Open(house, signedInAs: DemoPeople.CommuneClerk);
        var page = window.Page;
        await page.GotoAsync($"/can-bo/ho-so/{dossier}/tiep-nhan");
        await page.ClickAsync($"a[href^='/can-bo/ho-so/{dossier}/so-hoa']");
        await page.Locator("#h-quet").WaitForAsync();
        await window.LooksRight("scan-start");

        // A page on which nothing can be read is refused with what to do; what was chosen stays chosen.
        await Lay(page, "trang.jpg", Blank());
        await page.Locator(".mc-errors").WaitForAsync();
        await window.LooksRight("scan-refused");
        await Lay(page, "khai-sinh.jpg", SpecimenPress.Take(SpecimenPapers.Birth, 200, Taken.Straight));
        await page.Locator("text=Đã nhận").First.WaitForAsync();

        // The page looks by itself whether the house has read.
        await page.ClickAsync("section[aria-labelledby=h-ds] .mc-check a");
        await page.Locator("[data-field=number] input").WaitForAsync();
        await Assertions.Expect(page.Locator("[data-field=number] input")).ToHaveValueAsync(SpecimenPapers.Birth.Truth["number"], new() { Timeout = 90_000 });
        await window.LooksRight("scan-read");

        // A corner is dragged on the picture; the page is drawn out of its corners and read anew, and undone it lies as the house proposed it.
        await page.ClickAsync("summary:has-text('Xoay')");
        var corner = page.Locator("svg.mc-corners circle").First;
        await corner.ScrollIntoViewIfNeededAsync();
        await page.WaitForFunctionAsync("() => [...document.images].every(image => image.complete)");
        var held = (await corner.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(held.X + (held.Width / 2), held.Y + (held.Height / 2));
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(held.X + (held.Width / 2) + 12, held.Y + (held.Height / 2) + 9, new() { Steps = 4 });
        await page.Mouse.UpAsync();
        Assert.InRange(int.Parse(await page.Locator("input[name=corner]").First.InputValueAsync(), System.Globalization.CultureInfo.InvariantCulture), 10, 120);
        await page.FillAsync("input[name=contrast]", "10");
        await window.LooksRight("scan-corners");
        await page.ClickAsync("form[data-lay=on] button:not([formaction])");
        await page.Locator("text=máy sẽ đọc lại").First.WaitForAsync();

        // The page shows by itself what was read anew; what is done on it meanwhile would be lost.
        await Assertions.Expect(page.Locator("[data-field=number] input")).Not.ToHaveValueAsync("", new() { Timeout = 90_000 });
        await page.ClickAsync("summary:has-text('Xoay')");
        Assert.Equal("10", await page.InputValueAsync("input[name=contrast]"));
        Assert.NotEqual("0", await page.Locator("input[name=corner]").First.InputValueAsync());
        await window.LooksRight("scan-laid");
        await page.ClickAsync("form[data-lay=on] button[formaction]");
        await page.Locator("text=như máy đề xuất").First.WaitForAsync();
        await Assertions.Expect(page.Locator("[data-field=number] input")).ToHaveValueAsync(SpecimenPapers.Birth.Truth["number"], new() { Timeout = 90_000 });
        foreach (var (key, truth) in SpecimenPapers.Birth.Truth)
        {
            var box = page.Locator($"[data-field={key}] input");
            if (await box.InputValueAsync() != truth)
            {
                await box.FillAsync(truth);
            }
        }

        await page.Keyboard.PressAsync("Control+Enter");
        await page.Locator("#h-ky").WaitForAsync();
        await window.LooksRight("scan-confirmed");

        // The child's name stands on it: it is kept for the parent only if the clerk says so.
        Assert.False(await page.IsCheckedAsync("input[name=vault]"));
        await page.CheckAsync("input[name=vault]");
        await page.Keyboard.PressAsync("F10");
        await page.Locator("a:has-text('Mở bản đã ký')").First.WaitForAsync();
        await window.LooksRight("scan-signed");

        await page.GotoAsync($"/can-bo/ho-so/{dossier}/tiep-nhan");
        Assert.Contains("số hóa", await page.Locator($"tr:has(input[value='{Slot}']), main").First.TextContentAsync() ?? "", StringComparison.OrdinalIgnoreCase);
        await using var citizen = await browsing.Open(house, 390, signedInAs: DemoPeople.Citizen);
        await citizen.Page.GotoAsync("/kho-giay-to");
        Assert.Contains("112/2019", await citizen.Page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
        await using var leader = await browsing.Open(house, signedInAs: DemoPeople.CommuneLeader);
        await leader.Page.GotoAsync("/can-bo/ty-le-so-hoa");
        await leader.LooksRight("digitised");
        await leader.Page.GotoAsync("/can-bo/do-dung-truong");
        await leader.LooksRight("field-accuracy");
    }

    private static async Task Lay(IPage page, string name, byte[] content)
    {
        await page.SelectOptionAsync("select[name=giay]", Slot);
        await page.SetInputFilesAsync("input[name=trang]:not([capture])", new FilePayload { Name = name, MimeType = "image/jpeg", Buffer = content });
        await page.ClickAsync("button[data-key=F7]");
    }

    private static byte[] Blank()
    {
        using var bitmap = new SkiaSharp.SKBitmap(1654, 2338);
        bitmap.Erase(new SkiaSharp.SKColor(250, 250, 250));
        using var encoded = bitmap.Encode(SkiaSharp.SKEncodedImageFormat.Jpeg, 85);
        return encoded.ToArray();
    }
}
