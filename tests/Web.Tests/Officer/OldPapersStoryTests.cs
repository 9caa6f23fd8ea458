using Microsoft.Playwright;
using MotCua.Digitising.Pages;
using MotCua.Digitising.Reading;
using MotCua.Dossiers.Submission;
using MotCua.Modules.Tests.Digitising;
using MotCua.Web.Tests.Axe;

namespace MotCua.Web.Tests.Officer;

/// <summary>A box of the store: scanned, split, typed by two, decided by a third, sampled, signed; and the citizen whose paper it holds is not asked for it again.</summary>
public sealed class OldPapersStoryTests(Browsing browsing)
{
    private const string Commune = "H02.24.01";
    private const string Second = "officer.quyson";
    private const string Third = "social.quyson";
    private const string Inspector = "head.quyson";
    private const string Father = "Lương Văn Thưởng";

    /// <summary>The birth certificate of Vi Văn Thắng, as it might lie in the box.</summary>
    private static readonly Specimen Paper = SpecimenPapers.Birth with { Lines = [.. SpecimenPapers.Birth.Lines.Select(line => new SpecimenLine([.. line.Parts.Select(part => part with { Written = Mine(part.Written) })]))] };

    private static readonly Dictionary<string, string> Truth = SpecimenPapers.Birth.Truth.ToDictionary(field => field.Key, field => Mine(field.Value));

    [Theory, InlineData(1366), InlineData(390)]
    public async Task A_box_is_scanned_typed_twice_decided_sampled_and_its_paper_is_held_for_its_citizen(int width)
    {
        await using var house = await WebHouse.Open();
        await using var clerk = await browsing.Open(house, width, signedInAs: DemoPeople.CommuneClerk);
        var page = clerk.Page;
        await page.GotoAsync("/can-bo/kho-cu");
        await clerk.LooksRight($"old-none-{width}");
        await page.ClickAsync("a[href='/can-bo/kho-cu/mo']");
        await clerk.LooksRight($"old-open-{width}");
        await page.FillAsync("input[name=Store]", "Kho lưu trữ UBND xã");
        await page.ClickAsync("form.mc-form button[type=submit]");
        await page.Locator(".mc-errors").WaitForAsync();
        Assert.Equal("Kho lưu trữ UBND xã", await page.InputValueAsync("input[name=Store]"));
        await page.FillAsync("input[name=Shelf]", "Giá 3");
        await page.FillAsync("input[name=Place]", "Hộp 12");
        await page.Locator("select[name=PaperTypes]").First.SelectOptionAsync("birth-certificate");
        await page.FillAsync("input[name=FromYear]", "2015");
        await page.FillAsync("input[name=UntilYear]", "2021");
        await page.FillAsync("input[name=Expected]", "1");
        await page.ClickAsync("form.mc-form button[type=submit]");
        await page.Locator("#h-dua").WaitForAsync();
        var batch = new Uri(page.Url).AbsolutePath;

        await page.SetInputFilesAsync("input[type=file][name=trang]", new FilePayload { Name = "hop-12.pdf", MimeType = "application/pdf", Buffer = Scans() });
        await clerk.LooksRight($"old-batch-{width}");
        await page.ClickAsync("form[action*='handler=Bring'] button[type=submit]");
        await page.Locator(".mc-sheets").First.WaitForAsync();
        Assert.Equal(2, await page.Locator(".mc-sheets").CountAsync());
        await Pictures(page);
        await clerk.LooksRight($"old-split-{width}");
        // The blank page parted one paper from its own back: joined again.
        await page.Locator("form[action*='handler=Join'] button").ClickAsync();
        await page.Locator(".mc-sheets").First.WaitForAsync();
        Assert.Equal(1, await page.Locator(".mc-sheets").CountAsync());
        await page.GotoAsync(batch);
        await page.ClickAsync("form[action*='handler=Start'] button");
        await page.Locator("#h-viec").WaitForAsync();

        // A page found the wrong way round now is turned with a reason.
        await page.GotoAsync($"{batch}/tach");
        await page.ClickAsync("summary:has-text('Sửa ở trang 2')");
        await Pictures(page);
        await clerk.LooksRight($"old-mend-{width}");
        await page.ClickAsync("button[aria-label='Xoay trang 2']");
        await page.Locator(".mc-errors").WaitForAsync();
        await page.ClickAsync("summary:has-text('Sửa ở trang 2')");
        await page.FillAsync("#sua-2", "Mặt sau quét ngược");
        await page.ClickAsync("button[aria-label='Xoay trang 2']");
        await page.Locator("text=Đã xoay trang 2").WaitForAsync();
        await page.ClickAsync("a[href*='/sua-tach']");
        await page.Locator("main tbody th a").WaitForAsync();
        await clerk.LooksRight($"old-mends-{width}");
        await page.GotoAsync(batch);

        // The first types with keys alone.
        await page.ClickAsync("form[action*='handler=Next'] button");
        await page.Locator("#h-nhap").WaitForAsync();
        await Pictures(page);
        await clerk.LooksRight($"old-index-{width}");
        await page.Locator("form[data-enter-on] input.mc-input").First.FocusAsync();
        foreach (var key in await page.Locator("form[data-enter-on] input.mc-input").EvaluateAllAsync<string[]>("boxes => boxes.map(box => box.name.slice(7, -1))"))
        {
            await page.Keyboard.PressAsync("Control+A");
            await page.Keyboard.TypeAsync(Truth.GetValueOrDefault(key, "-"));
            await page.Keyboard.PressAsync("Enter");
        }

        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#h-viec").WaitForAsync();

        // The second, without script, leaves a field out first, and mistypes another.
        await using var officer = await browsing.Open(house, width, script: false, signedInAs: Second);
        await officer.Page.GotoAsync(batch);
        await officer.Page.ClickAsync("form[action*='handler=Next'] button");
        await officer.Page.Locator("#h-nhap").WaitForAsync();
        Assert.Equal("", await officer.Page.InputValueAsync("input[name='Values[number]']"));
        await officer.Page.ClickAsync("form[action*='handler=Enter'] button[type=submit]");
        await officer.Page.Locator(".mc-errors").WaitForAsync();
        foreach (var (key, value) in Truth)
        {
            await officer.Page.FillAsync($"input[name='Values[{key}]']", key == "father" ? "Lương Văn Thường" : value);
        }

        await officer.Page.ClickAsync("form[action*='handler=Enter'] button[type=submit]");
        await officer.Page.Locator("#h-viec").WaitForAsync();

        await using var arbiter = await browsing.Open(house, width, signedInAs: Third);
        await arbiter.Page.GotoAsync(batch);
        await arbiter.Page.ClickAsync("form[action*='handler=Decide'] button");
        await arbiter.Page.Locator("#h-lech").WaitForAsync();
        await Pictures(arbiter.Page);
        await arbiter.LooksRight($"old-resolve-{width}");
        await arbiter.Page.CheckAsync($"input[type=radio][value='{Father}']");
        await arbiter.Page.FillAsync("input[name='Reasons[father]']", "Nhập sai dấu");
        await arbiter.Page.ClickAsync("form:has(input[name=PaperType]) button[type=submit]");
        await arbiter.Page.Locator("#h-viec").WaitForAsync();

        await using var inspector = await browsing.Open(house, width, signedInAs: Inspector);
        await inspector.Page.GotoAsync(batch);
        await inspector.Page.ClickAsync("form[action*='handler=Draw'] button");
        await inspector.Page.Locator("main tbody th a").WaitForAsync();
        await inspector.LooksRight($"old-sample-{width}");
        await inspector.Page.ClickAsync("main tbody th a");
        await inspector.Page.Locator("form[action*='handler=Check'] button").WaitForAsync();
        await Pictures(inspector.Page);
        await inspector.LooksRight($"old-check-{width}");
        await inspector.Page.ClickAsync("form[action*='handler=Check'] button");
        await inspector.Page.ClickAsync("form[action*='handler=Accept'] button");

        // To accept is not to sign: nothing presses the button but the inspector, whatever the address says.
        await inspector.Page.Locator("form[action*='handler=Keep'] button").WaitForAsync();
        Assert.Equal(0, await inspector.Page.Locator("[data-goes-on]").CountAsync());
        await inspector.Page.GotoAsync($"{batch}?tiep=true");
        Assert.Equal(0, await inspector.Page.Locator("[data-goes-on]").CountAsync());
        await Task.Delay(1000, TestContext.Current.CancellationToken);
        await inspector.Page.ClickAsync("form[action*='handler=Keep'] button");
        await inspector.Page.Locator("text=Đã lưu 1 trên 1 hồ sơ").WaitForAsync();
        await inspector.LooksRight($"old-kept-{width}");
        await inspector.Page.GotoAsync($"/can-bo/kho-cu/chat-luong?lo={batch[(batch.LastIndexOf('/') + 1)..]}");
        await inspector.Page.FillAsync("input[name=tu]", "2000-01-01");
        await inspector.Page.ClickAsync("form.mc-filter button");
        await inspector.Page.Locator("a[href*='tu=2000-01-01'][href*='da-so=true']:has-text('1')").WaitForAsync();
        await inspector.LooksRight($"old-figures-{width}");
        await inspector.Page.ClickAsync("a[href*='co-loi=true']:has-text('1')");
        await inspector.Page.Locator("main tbody th a").WaitForAsync();
        await inspector.LooksRight($"old-files-{width}");
        await inspector.Page.ClickAsync("main tbody th a");
        await Pictures(inspector.Page);
        await inspector.LooksRight($"old-file-{width}");

        await using var citizen = await browsing.Open(house, width, signedInAs: DemoPeople.Citizen);
        await citizen.Page.GotoAsync("/kho-giay-to");
        await citizen.Page.ClickAsync("main h3 a:has-text('Giấy khai sinh')");
        var item = await citizen.Page.Locator("main").TextContentAsync() ?? "";
        Assert.Contains("112/2019", item, StringComparison.Ordinal);
        Assert.Contains("Hộp 12", item, StringComparison.Ordinal);
        await citizen.LooksRight($"old-vault-{width}");
        var dossier = await house.AsCitizen(new StartDraft("1.004859", "cai-chinh", Commune));
        await citizen.Page.GotoAsync($"/ho-so/{dossier}/giay-to");
        Assert.Matches("Lấy từ kho giấy tờ|đang giữ", await citizen.Page.Locator("main").TextContentAsync() ?? "");
        Assert.Contains("Giấy mang tên", await citizen.Page.Locator("main").TextContentAsync() ?? "", StringComparison.Ordinal);
        await citizen.LooksRight($"old-held-{width}");
        // Where the birth certificate of a child is asked for, one's own is not offered.
        var child = await house.AsCitizen(new StartDraft("1.001022", null, Commune));
        await citizen.Page.GotoAsync($"/ho-so/{child}/giay-to");
        Assert.DoesNotContain("Giấy mang tên", await citizen.Page.Locator("main").TextContentAsync() ?? "", StringComparison.Ordinal);
    }

    private static string Mine(string written) => written switch { "LƯƠNG THỊ QUỲNH ANH" => "VI VĂN THẮNG", "024319000731" => DemoPeople.Citizen, "07/03/2019" => "04/09/1985", "Nữ" => "Nam", _ => written };

    private static byte[] Scans()
    {
        var face = SpecimenPress.Take(Paper, 130, Taken.Straight);
        byte[][] pages = [face, SpecimenPress.Empty(130), SpecimenPress.Take(SpecimenPapers.Marriage, 130, Taken.Straight)];
        return SearchablePdf.Write([.. pages.Select(picture => new CopiedPage(picture, "image/jpeg", PageShape.AsItCame, []))], "Hộp 12", new DateTimeOffset(2023, 6, 1, 0, 0, 0, TimeSpan.Zero));
    }

    private static Task Pictures(IPage page) => page.WaitForFunctionAsync("() => { document.querySelectorAll('img[loading=lazy]').forEach(image => image.loading = 'eager'); return [...document.images].every(image => image.complete && image.naturalWidth > 0); }");
}
