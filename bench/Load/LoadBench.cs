using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using MotCua.Modules.Tests;
using MotCua.Web.Demo;

namespace MotCua.Bench.Load;

/// <summary>Fills a province with dossiers and measures over HTTP what people wait for, beside floors of the same run.</summary>
internal static class LoadBench
{
    private const int Callers = 8;

    public static async Task<int> Run(string[] args)
    {
        var dossiers = Number(args, "--dossiers", 300_000);
        var time = TimeSpan.FromSeconds(Number(args, "--seconds", 10));
        var folder = Directory.CreateTempSubdirectory("motcua-load-").FullName;
        var given = Environment.GetEnvironmentVariable("MOTCUA_DATABASE");
        var postgres = given is { Length: > 0 } ? given : args.Contains("--postgres") ? TestPostgres.NewDurableDatabase() : null;
        var settings = new Dictionary<string, string?>
        {
            ["MOTCUA_DATA"] = folder,
            ["MOTCUA_DATABASE"] = postgres ?? "",
            ["MOTCUA_DEMO"] = "on",
            ["Logging:LogLevel:Default"] = "Warning",
            ["Rates:SignIn"] = "100000",
            ["Rates:Search"] = "100000000",
            ["Rates:Track"] = "100000000",
        };
        try
        {
            var store = new Store(postgres, Path.Combine(folder, "motcua.db"));
            var clock = Stopwatch.StartNew();
            var mould = await Mould.Make(settings, store, CancellationToken.None);
            SqliteConnection.ClearAllPools();
            var furnished = clock.Elapsed;
            clock.Restart();
            var filling = new Filling(store, mould, new Spread(DemoProvince.Folder));
            await filling.Fill(dossiers);
            Console.WriteLine($"{(store.IsPostgres ? "PostgreSQL" : "SQLite")}, {dossiers:N0} dossiers, {Callers} callers on {Environment.ProcessorCount} processors; furnished in {furnished.TotalSeconds:0.0} s, filled in {clock.Elapsed.TotalSeconds:0.0} s");
            await Measure(settings, store, filling.Hot, time);
            return 0;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
            if (postgres is not null && postgres != given)
            {
                TestPostgres.Drop(postgres);
            }
        }
    }

    private static async Task Measure(IReadOnlyDictionary<string, string?> settings, Store store, IReadOnlyList<Guid> hot, TimeSpan time)
    {
        using var product = await ServerUnderLoad.Start("MotCua.Web.dll", ["serve"], FreePort(), "/health/ready", settings);
        var clock = Stopwatch.StartNew();
        using var nobody = new Caller(product.Address);
        var home = await nobody.Open("/");
        Console.WriteLine($"cold start: {product.Started.TotalMilliseconds:N0} ms until ready, {clock.ElapsedMilliseconds:N0} ms for the first page");

        using var bareServer = await ServerUnderLoad.Start("MotCua.Bench.dll", ["bare", home.ToString(CultureInfo.InvariantCulture)], FreePort(), "/", new Dictionary<string, string?>());
        using var bareCaller = new Caller(bareServer.Address);
        using var busy = await Caller.SignIn(product.Address, "officer.quyson");
        using var quiet = await Caller.SignIn(product.Address, "officer.ngoquyen");
        using var idle = await Caller.SignIn(product.Address, "officer.chu");
        using var citizen = await Caller.SignIn(product.Address, Mould.Applicant);
        using var clerk = await Caller.SignIn(product.Address, "clerk.quyson");

        var bare = await Seen.By("bare server, a page of that size", Callers, time, _ => bareCaller.Open("/"));
        Say(bare, bare);
        Say(await Seen.By("home page", Callers, time, _ => nobody.Open("/")), bare);
        const string Queue = "/can-bo/hang-cho?vai-tro=Officer";
        Say(await Seen.By("queue page of 20, busiest agency", Callers, time, _ => busy.Open(Queue)), bare);
        Say(await Seen.By("queue page, quietest agency", Callers, time, _ => quiet.Open(Queue)), bare);
        Say(await Seen.By("queue page, nothing in it", Callers, time, _ => idle.Open(Queue)), bare);
        if (hot.Count > 0)
        {
            Say(await Seen.By("dossier by id", Callers, time, turn => busy.Open($"/can-bo/ho-so/{hot[turn % hot.Count]}")), bare);
        }

        Say(await Seen.By("a citizen's own list", Callers, time, _ => citizen.Open("/ho-so-cua-toi")), bare);

        await clerk.TakeToken($"/can-bo/quay?thu-tuc={Mould.Procedure}");
        var last = "";
        var received = await Seen.By("reception at the counter, over HTTP", Callers, time, async _ =>
        {
            last = await clerk.Post("/can-bo/quay?handler=Receive", Reception());
            return last.Length;
        });
        using var raw = await RawReception.Of(store, Guid.Parse(last.Split('/')[3]));
        var floor = await Seen.By($"the same {raw.Rows} rows, one raw transaction", Callers, time, _ => raw.Write());
        Say(floor, floor);
        Say(received, floor);
    }

    private static Dictionary<string, string> Reception() => new()
    {
        ["thu-tuc"] = Mould.Procedure,
        ["Key"] = Guid.CreateVersion7().ToString(),
        ["Input.Case"] = "dung-han",
        ["Input.Competent"] = Mould.HotAgency,
        ["Input.Receiving"] = Mould.HotAgency,
        ["Input.Number"] = Mould.Applicant,
        ["Input.Name"] = Mould.ApplicantName,
        ["Input.Channel"] = "Direct",
        ["Input.ReturnBy"] = "Direct",
    };

    private static void Say(Seen seen, Seen floor) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{seen.What,-42} {seen.PerSecond,9:N1}/s   median {seen.Median,7:N1} ms   p95 {seen.P95,7:N1} ms   {seen.Bytes,7:N0} bytes   {seen.PerSecond / floor.PerSecond,6:0.000} of the floor"));

    private static int Number(string[] args, string option, int otherwise) =>
        Array.IndexOf(args, option) is var place and >= 0 && place + 1 < args.Length ? int.Parse(args[place + 1], CultureInfo.InvariantCulture) : otherwise;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
