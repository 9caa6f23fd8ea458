using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace MotCua.Web.Tests;

/// <summary>A real browser, started once for all tests.</summary>
public sealed class Browsing : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    // A session that nobody used ends by itself; one that is lent must outlive the test that borrows it.
    private static readonly TimeSpan Lent = TimeSpan.FromMinutes(10);

    // Of each house, not of its address: a port is given anew when a house has closed, and the next one knows nothing of the sessions of the last.
    private readonly ConditionalWeakTable<WebHouse, ConcurrentDictionary<string, Session>> sessions = [];

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("MOTCUA_CHROMIUM") ?? "/usr/bin/chromium",
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A fresh window on a screen of this width; of somebody who signed in before, when named.</summary>
    public async Task<Window> Open(WebHouse house, int width = 1366, bool dark = false, bool script = true, string? signedInAs = null)
    {
        var session = signedInAs is null ? null : await sessions.GetOrCreateValue(house).AddOrUpdate(signedInAs, Begin, (login, held) => held.Serves ? held : Begin(login)).State;
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = house.Address.ToString(),
            ViewportSize = new() { Width = width, Height = width < 700 ? 844 : 768 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = script,
            Locale = "vi-VN",
            TimezoneId = "Asia/Ho_Chi_Minh",
            StorageState = session,
        });
        return new(context, await context.NewPageAsync());

        Session Begin(string login) => new(SignIn(house, login), Stopwatch.StartNew());
    }

    /// <summary>Signs in once in a while; the session is then lent to every window of the same person.</summary>
    private async Task<string> SignIn(WebHouse house, string login)
    {
        await using var window = await Open(house);
        await window.SignIn(login);
        return await window.Page.Context.StorageStateAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    private sealed record Session(Task<string> State, Stopwatch Since)
    {
        public bool Serves => Since.Elapsed < Lent && !State.IsFaulted;
    }
}

/// <summary>One window of the browser; remembers everything the page complained of.</summary>
public sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    internal Window(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Note(true, error);
        page.RequestFailed += (_, request) => Note(request.Failure != "net::ERR_ABORTED", $"{request.Url}: {request.Failure}");
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts, refused styles and scripts, files that did not come.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>Signs in by typing, as people do.</summary>
    public async Task SignIn(string login)
    {
        await Page.GotoAsync("/dang-nhap");
        await Page.FillAsync("#Login", login);
        await Page.FillAsync("#Password", DemoPeople.Password);
        await Page.PressAsync("#Password", "Enter");
        await Page.Leaves("/dang-nhap");
    }

    /// <summary>The same page on a screen of another width, or in the other scheme.</summary>
    public async Task Show(int width, bool dark)
    {
        await Page.SetViewportSizeAsync(width, width < 700 ? 844 : 768);
        await Page.EmulateMediaAsync(new() { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light });
    }

    /// <summary>For the eyes of people: MOTCUA_SCREENS=on puts a picture into artifacts/screens.</summary>
    public async Task Picture(string name)
    {
        if (Environment.GetEnvironmentVariable("MOTCUA_SCREENS") is not "on")
        {
            return;
        }

        Directory.CreateDirectory(Screens);
        await Page.ScreenshotAsync(new() { Path = Path.Combine(Screens, $"{name}.png"), FullPage = true });
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    /// <summary>The folder of the sources, found from where the tests run.</summary>
    public static string Repository { get; } = Above(AppContext.BaseDirectory);

    private static string Screens { get; } = Path.Combine(Repository, "artifacts", "screens");

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "MotCua.slnx")) ? folder : Above(Path.GetDirectoryName(folder.TrimEnd('/'))!);

    private void Note(bool bad, string text)
    {
        // The browser itself says so when a page is answered with an error status; that is no fault of the page.
        if (bad && !text.StartsWith("Failed to load resource: the server responded with a status of 4", StringComparison.Ordinal))
        {
            complaints.Add(text);
        }
    }
}
