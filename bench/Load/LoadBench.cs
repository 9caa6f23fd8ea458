using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using MotCua.Bench.Load.Filled;

namespace MotCua.Bench.Load;

/// <summary>Fills a province with dossiers and measures over HTTP what people wait for, beside floors of the same run.</summary>
internal static class LoadBench
{
    private const int Callers = 8;

    public static async Task<int> Run(string[] args)
    {
        var only = Word(args, "--only");
        var given = Environment.GetEnvironmentVariable("MOTCUA_DATABASE") is { Length: > 0 } connection ? connection : null;
        using var province = await FilledProvince.With(Number(args, "--dossiers", 300_000), Word(args, "--keep"), given, args.Contains("--sqlite"));
        Console.WriteLine($"{Callers} callers, product, database and callers on {Environment.ProcessorCount} processors; load before: {File.ReadAllText("/proc/loadavg").Split(' ')[0]}");

        using var product = await ServerUnderLoad.Start("MotCua.Web.dll", ["serve"], FreePort(), "/health/ready", province.Settings);
        var clock = Stopwatch.StartNew();
        using var nobody = new Caller(product.Address);
        var home = await nobody.Open("/");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"cold start: {product.Started.TotalMilliseconds:N0} ms until ready, {clock.ElapsedMilliseconds:N0} ms more for the first page, processor {Spent.By(product.Id, null).Product:N0} ms"));

        var crowd = new Crowd(Callers, TimeSpan.FromSeconds(Number(args, "--seconds", 10)), () => Spent.By(product.Id, province.Database));
        if (only is null or "pages")
        {
            await Pages.Time(product.Address, province.Filling);
        }

        if (only is null or "reading")
        {
            await Reading.Measure(crowd, product.Address, province.Filling, home);
        }

        if (only is null or "writing")
        {
            await Writing.Measure(crowd, product.Address, province.Store);
        }

        return 0;
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static int Number(string[] args, string option, int otherwise) => Word(args, option) is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : otherwise;

    private static string? Word(string[] args, string option) => Array.IndexOf(args, option) is var place and >= 0 && place + 1 < args.Length ? args[place + 1] : null;
}
