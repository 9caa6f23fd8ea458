using System.Security.Cryptography;
using Microsoft.Playwright;
using MotCua.Dossiers.Submission;
using MotCua.Modules.Tests.Documents.Attachments;

namespace MotCua.Web.Tests.HandingOut;

/// <summary>What a citizen sees when the line breaks while papers are sent, with script.</summary>
public sealed class ResumingInTheBrowserTests(WebHouse house, Browsing browsing)
{
    [Fact]
    public async Task A_file_goes_on_after_the_line_broke_and_again_when_the_button_is_pressed_again()
    {
        var draft = await house.AsCitizen(new StartDraft("1.000656", "dung-han", "H02.24.01"));
        var pdf = HandmadePdf.WithPages(1, $"/Browser ({Guid.CreateVersion7()})", "", $"({new string('x', 2_500_000)})");
        await using var window = await browsing.Open(house, 390, signedInAs: DemoPeople.Citizen);
        var page = window.Page;
        List<string> offsets = [];
        var dead = false;
        await page.RouteAsync("**/gui-tep/*", async route =>
        {
            if (route.Request.Method == "PATCH")
            {
                offsets.Add(route.Request.Headers["upload-offset"]);
            }

            // The second piece is lost once; then, for a while, nothing comes through.
            if (dead || (route.Request.Method == "PATCH" && offsets.Count == 2))
            {
                dead = offsets.Count >= 4;
                await route.AbortAsync("connectionreset");
                return;
            }

            if (offsets.Count == 4 && route.Request.Method == "PATCH")
            {
                dead = true;
                await route.AbortAsync("connectionreset");
                return;
            }

            await route.ContinueAsync();
        });
        await page.GotoAsync($"/ho-so/{draft}/giay-to");
        await page.SetInputFilesAsync("main input[type=file] >> nth=0", new FilePayload { Name = "đơn.pdf", MimeType = "application/pdf", Buffer = pdf });

        await page.ClickAsync("button[name=_di][value=gui]");
        await Assertions.Expect(page.Locator(".mc-sending")).ToContainTextAsync("Đường truyền bị đứt", new() { Timeout = 90_000 });
        Assert.Equal(["0", "524288", "524288", "1048576"], offsets.Take(4));

        dead = false;
        offsets.AddRange(Enumerable.Repeat("", 10));
        await page.ClickAsync("button[name=_di][value=gui]");
        await page.Locator($"a[href$='/tep/{Convert.ToHexStringLower(SHA256.HashData(pdf))}']").First.WaitForAsync();

        Assert.Equal(["1048576", "1572864", "2097152"], offsets.Skip(offsets.LastIndexOf("") + 1));
        Assert.Contains("đơn.pdf", await page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_refused_is_said_by_the_form_as_without_script()
    {
        var draft = await house.AsCitizen(new StartDraft("1.000656", "dung-han", "H02.24.01"));
        await using var window = await browsing.Open(house, 390, signedInAs: DemoPeople.Citizen);
        await window.Page.GotoAsync($"/ho-so/{draft}/giay-to");
        await window.Page.SetInputFilesAsync("main input[type=file] >> nth=0", new FilePayload { Name = "phim.mp4", MimeType = "video/mp4", Buffer = new byte[600_000] });

        await window.Page.ClickAsync("button[name=_di][value=gui]");

        await Assertions.Expect(window.Page.Locator(".mc-errors")).ToContainTextAsync("Chỉ nhận tệp PDF");
    }
}
