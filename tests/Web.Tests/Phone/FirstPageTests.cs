using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Playwright;

namespace MotCua.Web.Tests.Phone;

/// <summary>A telephone that was never here before, on a slow fourth-generation network: what it must fetch is promised, how long it takes is told.</summary>
public sealed class FirstPageTests(WebHouse house, Browsing browsing)
{
    /// <summary>100 kB, as the promise has it.</summary>
    private const int Most = 100_000;

    // The figures of Lighthouse's slow 4G as they are set on a browser: 3.75 × 150 ms, nine tenths of 1.6 Mbit/s and of 750 kbit/s.
    private const double Latency = 562.5;
    private const double Down = 1.6e6 * 0.9 / 8;
    private const double Up = 750e3 * 0.9 / 8;

    private static readonly (string Name, string Address)[] Pages =
    [
        ("home", "/"),
        ("home in English", "/?lang=en"),
        ("search result", "/tim-kiem?q=xay%20nha"),
        ("procedure", "/thu-tuc/1.001193"),
        ("guide", "/viec/sinh-con"),
        ("guide, its end", "/viec/ket-hon?viec=doc-than&hien-tai=chua&ai-lam=co"),
        ("tracking", "/tra-cuu"),
        ("sign-in", "/dang-nhap"),
    ];

    [Fact]
    public async Task No_public_page_sends_a_new_telephone_a_hundred_kilobytes()
    {
        var table = new StringBuilder("A first page on a telephone (390 px, cold, Lighthouse's slow 4G)      kB over the wire   files   LCP ms");
        List<(string Name, double Bytes)> heavy = [];
        foreach (var (name, address) in Pages)
        {
            // The telephone is new here; the house has been open for a while.
            using (var visitor = house.Visitor())
            {
                await visitor.Open(address);
            }

            var seen = await Fetch(address);
            table.Append(CultureInfo.InvariantCulture, $"\n{name,-66}{seen.Files.Values.Sum() / 1000,19:F1}{seen.Files.Count,8}{seen.Painted,9:F0}");
            if (Environment.GetEnvironmentVariable("MOTCUA_FILES") is "on")
            {
                table.AppendJoin("", seen.Files.OrderByDescending(file => file.Value).Select(file => string.Create(CultureInfo.InvariantCulture, $"\n    {file.Value / 1000,8:F1}  {file.Key}")));
            }

            if (seen.Files.Values.Sum() >= Most)
            {
                heavy.Add((name, seen.Files.Values.Sum()));
            }

            Assert.True(seen.Files.Count > 2, $"{name}: hardly anything came, {string.Join(", ", seen.Files.Keys)}");
        }

        await MotCua.Modules.Tests.Measured.Say("phone", table.ToString());
        Assert.Empty(heavy);
    }

    /// <summary>Bytes as they came over the wire, heads included, by address; and the moment of the largest contentful paint.</summary>
    private async Task<(IReadOnlyDictionary<string, double> Files, double Painted)> Fetch(string address)
    {
        await using var window = await browsing.Open(house, 390);
        var wire = await window.Page.Context.NewCDPSessionAsync(window.Page);
        var addresses = new ConcurrentDictionary<string, string>();
        var files = new ConcurrentDictionary<string, double>();
        wire.Event("Network.requestWillBeSent").OnEvent += (_, sent) => addresses[Id(sent)] = sent!.Value.GetProperty("request").GetProperty("url").GetString()!;
        wire.Event("Network.loadingFinished").OnEvent += (_, done) => files.AddOrUpdate(addresses.GetValueOrDefault(Id(done), Id(done)), Length(done), (_, before) => before + Length(done));
        await wire.SendAsync("Network.enable");
        await wire.SendAsync("Network.clearBrowserCache");
        await wire.SendAsync("Network.setCacheDisabled", new() { ["cacheDisabled"] = true });
        await wire.SendAsync("Network.emulateNetworkConditions", new() { ["offline"] = false, ["latency"] = Latency, ["downloadThroughput"] = Down, ["uploadThroughput"] = Up });
        await window.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        var painted = await window.Page.EvaluateAsync<double>("""
            () => new Promise(tell => {
                new PerformanceObserver(list => tell(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true });
                setTimeout(() => tell(-1), 3000);
            })
            """);
        return (files, painted);
    }

    private static string Id(JsonElement? happening) => happening!.Value.GetProperty("requestId").GetString()!;

    private static double Length(JsonElement? happening) => happening!.Value.GetProperty("encodedDataLength").GetDouble();
}
