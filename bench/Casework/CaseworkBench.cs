using System.Globalization;
using Microsoft.AspNetCore.Builder;
using MotCua.Bench.Load.Filled;
using MotCua.Web.Serving;

namespace MotCua.Bench.Casework;

/// <summary>What officials wait for all day, asked of the gate in one process with the database, in a province of so many dossiers and in one of many more: what grows with the table shows.</summary>
internal static class CaseworkBench
{
    private const int Callers = 8;
    private const double MostGrowth = 1.5;
    private const double LeastSteps = 600;

    public static async Task<int> Run(string[] args)
    {
        var sizes = (Word(args, "--dossiers") ?? "300000,3000000").Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture)).Order().ToArray();
        var (seconds, keep, only) = (int.Parse(Word(args, "--seconds") ?? "10", CultureInfo.InvariantCulture), Word(args, "--keep"), Word(args, "--only"));
        List<Province> provinces = [];
        try
        {
            foreach (var size in sizes)
            {
                var filled = await FilledProvince.With(size, keep is null ? null : Path.Combine(keep, size.ToString(CultureInfo.InvariantCulture)), null, sqlite: false);
                var house = Product.Builder(filled.Settings).Build();
                provinces.Add(new(size, filled, house));
                await using var connection = await filled.Store.Open();
                await Likeness.Check(house.Services, connection);
            }

            Console.WriteLine($"load before: {File.ReadAllText("/proc/loadavg").Split(' ')[0]}");
            await Read(provinces, seconds, only);
            foreach (var province in provinces.Where(_ => only is null or "steps"))
            {
                Console.WriteLine($"{province.Size:N0} dossiers");
                province.Steps = await StepsDone.Measure(province.House.Services, province.Filled, Callers, seconds);
            }
        }
        finally
        {
            foreach (var province in provinces)
            {
                await province.House.DisposeAsync();
                province.Filled.Dispose();
            }
        }

        return Sum(provinces) ? 0 : 1;
    }

    /// <summary>Line by line, each of all provinces in turn.</summary>
    private static async Task Read(List<Province> provinces, int seconds, string? only)
    {
        List<IReadOnlyList<Line>> all = [];
        foreach (var province in provinces)
        {
            List<Line> lines = [];
            if (only is null or "queue" or "reading")
            {
                lines.AddRange(await Queues.Of(province.House.Services));
            }

            if (only is null or "search" or "reading")
            {
                lines.AddRange(await Searches.Of(province.House.Services, province.Filled.Store, province.Size));
            }

            all.Add(lines);
        }

        for (var place = 0; place < all[0].Count; place++)
        {
            var took = await Waits.Of([.. all.Select(lines => lines[place])], seconds);
            foreach (var (province, waits) in provinces.Zip(took))
            {
                province.Waits.Add(waits);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{province.Size,9:N0} {waits}"));
            }
        }
    }

    /// <summary>The sizes side by side, and whether the aims were met.</summary>
    private static bool Sum(List<Province> provinces)
    {
        var met = true;
        if (provinces is [var small, .., var large] && small.Waits.Count > 0)
        {
            Console.WriteLine($"\nfrom {small.Size:N0} to {large.Size:N0} dossiers: p95, times (p50, times)");
            foreach (var (before, after) in small.Waits.Zip(large.Waits))
            {
                var growth = after.P95 / before.P95;
                met &= growth <= MostGrowth;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{after.What,-46} {before.P95,7:0.00} → {after.P95,7:0.00} ms  ×{growth:0.00}  (×{after.P50 / before.P50:0.00}){(growth > MostGrowth ? "  MISSED" : "")}"));
            }

            Console.WriteLine($"aim: p95 of queue and search within {MostGrowth}×");
        }

        foreach (var province in provinces.Where(one => one.Waits.Any(wait => wait.Lost > 0)))
        {
            met = false;
            Console.WriteLine($"aim: what lies among {province.Size:N0} is found: {string.Join(", ", province.Waits.Where(wait => wait.Lost > 0).Select(wait => $"{wait.What} {wait.Lost} times not"))}  MISSED");
        }

        foreach (var province in provinces.Where(one => one.Steps is not null))
        {
            met &= province.Steps >= LeastSteps;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"aim: {LeastSteps} steps a second at {province.Size:N0}: {province.Steps:0}{(province.Steps < LeastSteps ? "  MISSED" : "")}"));
        }

        return met;
    }

    private static string? Word(string[] args, string option) => Array.IndexOf(args, option) is var place and >= 0 && place + 1 < args.Length ? args[place + 1] : null;

    /// <summary>A province of so many dossiers, open for business, and what it showed: how long each thing took, and how many steps were done in a second.</summary>
    private sealed record Province(int Size, FilledProvince Filled, WebApplication House)
    {
        public List<Waits> Waits { get; } = [];

        public double? Steps { get; set; }
    }
}
