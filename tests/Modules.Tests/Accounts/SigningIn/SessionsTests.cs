using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Microsoft.EntityFrameworkCore;
using MotCua.Accounts;
using MotCua.Accounts.Keeping;
using MotCua.Accounts.SigningIn;
using MotCua.Kernel;
using MotCua.Web;

namespace MotCua.Modules.Tests.Accounts.SigningIn;

/// <summary>Sessions over HTTP, with a clock that the test moves.</summary>
public sealed class SessionsTests : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2023, 6, 12, 1, 0, 0, TimeSpan.Zero));
    private readonly string folder = Directory.CreateTempSubdirectory("motcua-sessions-").FullName;
    private readonly CookieContainer cookies = new();
    private WebApplication app = null!;
    private HttpClient browser = null!;
    private AccountId account;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddKernel(new Storage(folder, null)).AddModules(Rooms.All);
        app = builder.Build();
        app.UseRouting();
        app.UseAccounts();
        app.MapGet("/vao", async (Gate gate, ISessions sessions, string ten, string matKhau) =>
        {
            var answer = (await gate.Do(new SignIn(ten, matKhau))).Value;
            await sessions.Follow(answer);
            return answer.Step.ToString();
        });
        app.MapGet("/ma", async (ISessions sessions) => (await sessions.AwaitingCode())?.Value.ToString() ?? "");
        app.MapGet("/ra", (ISessions sessions) => sessions.Close());
        app.MapGet("/ai", (IActorProvider actors) => actors.Current.Name);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<Database>().Database.EnsureCreatedAsync();
            account = (await scope.ServiceProvider.GetRequiredService<Gate>().Do(Holders.Form)).Value;
        }

        await app.StartAsync();
        browser = new HttpClient(new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_session_names_the_actor_until_it_is_closed()
    {
        Assert.Equal("", await Who());
        Assert.Equal("WrongNameOrPassword", await browser.GetStringAsync(new Uri("/vao?ten=024085000112&matKhau=sai", UriKind.Relative)));
        Assert.Equal("", await Who());

        await Enter();
        Assert.Equal("Vi Văn Thắng", await Who());

        await browser.GetStringAsync(new Uri("/ra", UriKind.Relative));
        Assert.Equal("", await Who());
    }

    [Fact]
    public async Task A_session_not_used_for_half_an_hour_ends()
    {
        await Enter();
        clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal("Vi Văn Thắng", await Who());
        clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal("Vi Văn Thắng", await Who());

        clock.Advance(TimeSpan.FromMinutes(31));
        Assert.Equal("", await Who());
    }

    [Fact]
    public async Task No_session_outlives_twelve_hours_however_busy()
    {
        await Enter();
        for (var half = 0; half < 35; half++)
        {
            clock.Advance(TimeSpan.FromMinutes(20));
            Assert.Equal("Vi Văn Thắng", await Who());
        }

        clock.Advance(TimeSpan.FromMinutes(21));
        Assert.Equal("", await Who());
    }

    [Fact]
    public async Task A_suspended_account_is_out_within_a_minute()
    {
        await Enter();
        await using (var scope = app.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<ScopedActor>().Current = Actor.House;
            Assert.True((await scope.ServiceProvider.GetRequiredService<Gate>().Do(new SuspendAccount(account))).Done);
        }

        clock.Advance(TimeSpan.FromSeconds(61));
        Assert.Equal("", await Who());
    }

    [Fact]
    public async Task The_cookie_is_for_this_house_only_and_no_script_reads_it()
    {
        using var answer = await browser.GetAsync(new Uri($"/vao?ten=024085000112&matKhau={Uri.EscapeDataString(Holders.Password)}", UriKind.Relative));

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("mc.session=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Who_owes_a_code_has_no_session_yet()
    {
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<Database>();
            await db.Accounts.ExecuteUpdateAsync(set => set.SetProperty(one => one.TwoFactorEnabled, true));
        }

        await Enter("CodeNeeded");

        Assert.Equal("", await Who());
        Assert.Equal(account.Value.ToString(), await browser.GetStringAsync(new Uri("/ma", UriKind.Relative)));
    }

    private async Task Enter(string step = "Welcome") =>
        Assert.Equal(step, await browser.GetStringAsync(new Uri($"/vao?ten=024085000112&matKhau={Uri.EscapeDataString(Holders.Password)}", UriKind.Relative)));

    private Task<string> Who() => browser.GetStringAsync(new Uri("/ai", UriKind.Relative));
}
