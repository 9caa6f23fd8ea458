using Microsoft.Playwright;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Organisation;
using MotCua.Web.Tests.Accounts;
using MotCua.Web.Tests.Officer;

namespace MotCua.Web.Tests.Citizen;

/// <summary>A father turns on one-time codes on his telephone, and confirms by one of them what he hands in.</summary>
public sealed class CodeStoryTests(Browsing browsing)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_form_is_confirmed_by_a_code_at_the_moment_of_handing_in(bool script)
    {
        await using var house = await WebHouse.Open();
        var draft = await ConfirmingScene.Filled(house);
        await using var window = await browsing.Open(house, 390, script: script, signedInAs: DemoPeople.Citizen);
        var page = window.Page;
        await page.GotoAsync($"/ho-so/{draft}/xem-lai");
        Assert.Contains("Tờ khai được xác nhận bằng tài khoản đã đăng nhập", await Words(page), StringComparison.Ordinal);
        await Look(window, "code-review-without", script);
        await page.ClickAsync("main a:has-text('Bật mã dùng một lần')");
        var secret = await Authenticator.TurnOn(page);

        // He is back where he was.
        Assert.EndsWith($"/ho-so/{draft}/xem-lai", page.Url, StringComparison.Ordinal);
        await Look(window, "code-review", script);
        await page.CheckAsync("input[name=Sworn]");
        await page.FillAsync("[name=Code]", "000000");
        await page.ClickAsync("main form button.ds-button:has-text('Nộp')");
        Assert.Contains("Mã chưa đúng, hoặc đã dùng rồi", await Words(page), StringComparison.Ordinal);
        Assert.Equal("", await page.InputValueAsync("[name=Code]"));
        Assert.True(await page.IsCheckedAsync("input[name=Sworn]"));
        await Look(window, "code-review-wrong", script);

        await page.FillAsync("[name=Code]", Authenticator.Code(secret, 1));
        await page.ClickAsync("main form button.ds-button:has-text('Nộp')");
        Assert.Contains("Xác nhận bằng mã dùng một lần gõ cho tờ khai này", await Words(page), StringComparison.Ordinal);
        await Look(window, "code-handed-in", script);

        // Asked for more he mends the form: a code is asked for once it says something else, and a wrong one keeps nobody from going on without.
        await house.AsOfficial("H02.24.01", Role.Clerk, new AcceptDossier(draft));
        await house.AsOfficial("H02.24.01", Role.Officer, new AskForMore(draft, [new("de_nghi.noi_dung", "Chưa rõ", "Ghi rõ con trai hay con gái")]));
        await page.GotoAsync($"/ho-so/{draft}/bo-sung");
        Assert.Equal(0, await page.Locator("[name=_ma]").CountAsync());
        await page.FillAsync("[name='de_nghi.noi_dung']", "Đề nghị đăng ký nhận con gái");
        await page.ClickAsync("button[value=gui]");
        await Look(window, "code-supplement", script);
        await page.FillAsync("[name=_ma]", "123456");
        await page.ClickAsync("button[value=nop]");
        Assert.Contains("Mã chưa đúng", await Words(page), StringComparison.Ordinal);
        await page.ClickAsync("button[value=nop]");
        await page.GotoAsync($"/ho-so/{draft}");
        Assert.Contains("Bổ sung lần 1: Xác nhận bằng tài khoản", await Words(page), StringComparison.Ordinal);
    }

    private static async Task<string> Words(IPage page) => string.Join(' ', (await page.Locator("body").InnerTextAsync()).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static async Task Look(Window window, string name, bool script)
    {
        if (script)
        {
            await window.LooksRight(name);
            await window.Show(390, dark: false);
        }
    }
}
