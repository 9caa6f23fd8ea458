using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace MotCua.Web.Tests;

public sealed class ShellTests(WebHouse house, Browsing browsing)
{
    [Fact]
    public async Task Home_asks_one_question_and_offers_a_person()
    {
        using var visitor = house.Visitor();

        var home = await visitor.Open("/");

        Assert.Equal(HttpStatusCode.OK, home.Status);
        Assert.Equal("Bạn cần làm việc gì?", home.One("h1").TextContent);
        Assert.Equal("/tim-kiem", home.One("form.mc-search").GetAttribute("action"));
        Assert.Contains("0204 3531 111", home.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("&#x", await home.Answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task English_is_chosen_once_and_stays()
    {
        using var visitor = house.Visitor();
        var vietnamese = await visitor.Open("/");

        var english = await visitor.Open(vietnamese.One("a[hreflang=en]").GetAttribute("href")!);
        var again = await visitor.Open("/");

        Assert.Equal("What do you need to do?", english.One("h1").TextContent);
        Assert.Equal("en", again.One("html").GetAttribute("lang"));
    }

    [Fact]
    public async Task A_page_that_is_not_there_says_so_and_helps_on()
    {
        using var visitor = house.Visitor();

        var lost = await visitor.Open("/khong-co-trang-nay");

        Assert.Equal(HttpStatusCode.NotFound, lost.Status);
        Assert.Equal("Không có trang này", lost.One("h1").TextContent);
        Assert.NotNull(lost.One("form.mc-search"));
    }

    [Fact]
    public async Task A_form_without_its_token_is_not_taken()
    {
        using var visitor = house.Visitor();
        var page = await visitor.Open("/cai-dat-hien-thi");

        var refused = await visitor.Send(page, "main form", new Dictionary<string, string?> { ["__RequestVerificationToken"] = null, ["Scheme"] = "dark" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("Chúng tôi không hiểu yêu cầu này", refused.One("h1").TextContent);
    }

    [Fact]
    public async Task The_chosen_scheme_is_drawn_by_the_server()
    {
        using var visitor = house.Visitor();
        var page = await visitor.Open("/cai-dat-hien-thi");

        var saved = await visitor.Send(page, "main form", new Dictionary<string, string?> { ["Scheme"] = "dark", ["Shortcuts"] = "off" });
        var home = await visitor.Open("/");

        Assert.Equal("Đã lưu cài đặt hiển thị.", saved.One("[role=status]").TextContent.Trim());
        Assert.Equal("dark", home.One("html").GetAttribute("data-color-scheme"));
        Assert.Equal("off", home.One("html").GetAttribute("data-shortcuts"));
        Assert.Empty(home.All("[role=status]"));
    }

    [Fact]
    public async Task Every_answer_carries_the_strict_policy()
    {
        using var visitor = house.Visitor();

        foreach (var address in new[] { "/", "/khong-co-trang-nay", "/favicon.svg" })
        {
            var headers = (await visitor.Client.GetAsync(address, TestContext.Current.CancellationToken)).Headers;
            var policy = Assert.Single(headers.GetValues("Content-Security-Policy"));
            Assert.Contains("style-src 'self';", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(headers.GetValues("X-Content-Type-Options")));
            Assert.False(headers.Contains("Server"));
        }
    }

    [Fact]
    public async Task Style_sheets_bear_a_fingerprint_and_are_kept_for_a_year()
    {
        using var visitor = house.Visitor();
        var home = await visitor.Open("/");

        foreach (var sheet in home.Page.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!).Append("/lib/fonts/be-vietnam-pro/be-vietnam-pro-latin-400-lean.woff2"))
        {
            var answer = await visitor.Client.GetAsync(sheet, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.True(answer.Headers.CacheControl!.MaxAge >= TimeSpan.FromDays(365), sheet);
        }
    }

    [Fact]
    public async Task The_house_says_when_it_is_alive_and_ready()
    {
        using var visitor = house.Visitor();

        Assert.Equal("Healthy", await visitor.Client.GetStringAsync("/health/live", TestContext.Current.CancellationToken));
        Assert.Equal("Healthy", await visitor.Client.GetStringAsync("/health/ready", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_breakdown_is_told_with_an_incident_number_and_without_its_insides()
    {
        await using var broken = await WebHouse.Open(change: services => services.AddSingleton<IStartupFilter, Breaks>());
        using var visitor = broken.Visitor();

        var oops = await visitor.Open("/vo");

        Assert.Equal(HttpStatusCode.InternalServerError, oops.Status);
        Assert.Equal("Hệ thống đang lỗi", oops.One("h1").TextContent);
        Assert.Matches("^S-[0-9A-F]{8}$", oops.One("b.mc-code").TextContent);
        Assert.DoesNotContain("secret", oops.Text, StringComparison.Ordinal);
        Assert.Contains("style-src 'self'", Assert.Single(oops.Answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_script_the_home_page_still_searches()
    {
        await using var window = await browsing.Open(house, script: false);
        await window.Page.GotoAsync("/");

        await window.Page.FillAsync("#q", "khai sinh");
        await window.Page.PressAsync("#q", "Enter");

        await window.Page.Arrives(@"/tim-kiem\?q=khai");
    }

    [Fact]
    public async Task The_first_tab_stop_skips_to_the_content()
    {
        await using var window = await browsing.Open(house);
        await window.Page.GotoAsync("/");

        await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.WaitForSelectorAsync("a.mc-skip:focus");
        await window.Page.Keyboard.PressAsync("Enter");

        // Nothing is loaded for it, so a press does not wait, and the address follows a moment later.
        await window.Page.Arrives("/#noi-dung$");
    }

    [Fact]
    public async Task A_body_larger_than_any_form_is_turned_away()
    {
        using var visitor = house.Visitor();
        var page = await visitor.Open("/cai-dat-hien-thi");

        var refused = await Patiently(() => visitor.Send(page, "main form", new Dictionary<string, string?> { ["Scheme"] = new string('x', 2_000_000) }));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.Status);
        Assert.Equal("Tệp quá lớn", refused.One("h1").TextContent);

        // The house may hang up before the sender has written all of it; then the answer is lost and it is asked again.
        static async Task<Seen> Patiently(Func<Task<Seen>> ask)
        {
            for (var left = 20; ; left--)
            {
                try
                {
                    return await ask();
                }
                catch (HttpRequestException) when (left > 0)
                {
                    await Task.Yield();
                }
            }
        }
    }

    [Fact]
    public async Task Nothing_is_cut_off_when_a_reader_spreads_the_text()
    {
        await using var window = await browsing.Open(house, 390);
        await window.Page.GotoAsync("/bo-mau");
        await window.Page.EvaluateAsync("() => { const s = new CSSStyleSheet(); s.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }'); document.adoptedStyleSheets = [s]; }");

        var cut = await window.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main *')].filter(e => !e.closest('svg') && /hidden|clip/.test(getComputedStyle(e).overflow) && !e.closest('.mc-hide') && getComputedStyle(e).clipPath === 'none' && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1) && !/^(INPUT|SELECT|TEXTAREA)$/.test(e.tagName)).map(e => e.outerHTML.slice(0, 120))");
        var wide = await window.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > window.innerWidth");

        Assert.Empty(cut);
        Assert.False(wide);
    }
}
