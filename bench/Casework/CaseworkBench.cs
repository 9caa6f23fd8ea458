using System.Globalization;
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
        List<(int Size, Measured Measured)> all = [];
        foreach (var size in sizes)
        {
            using var province = await FilledProvince.With(size, keep is null ? null : Path.Combine(keep, size.ToString(CultureInfo.InvariantCulture)), null, sqlite: false);
            Console.WriteLine($"{size:N0} dossiers; load before: {File.ReadAllText("/proc/loadavg").Split(' ')[0]}");
            await using var house = Product.Builder(province.Settings).Build();
            all.Add((size, await Measure(house.Services, province, size, seconds, only)));
        }

        return Sum(all) ? 0 : 1;
    }

    private static async Task<Measured> Measure(IServiceProvider house, FilledProvince province, int size, int seconds, string? only)
    {
        await using (var connection = await province.Store.Open())
        {
            await Likeness.Check(house, connection);
        }

        List<Waits> waits = [];
        if (only is null or "queue" or "reading")
        {
            waits.AddRange(await Queues.Measure(house, seconds));
        }

        if (only is null or "search" or "reading")
        {
            waits.AddRange(await Searches.Measure(house, province.Store, size, seconds));
        }

        return new(waits, only is null or "steps" ? await StepsDone.Measure(house, province, Callers, seconds) : null);
    }

    /// <summary>The sizes side by side, and whether the aims were met.</summary>
    private static bool Sum(List<(int Size, Measured Measured)> all)
    {
        var met = true;
        if (all is [var small, .., var large])
        {
            Console.WriteLine($"\nfrom {small.Size:N0} to {large.Size:N0} dossiers: p95, times");
            foreach (var (before, after) in small.Measured.Waits.Zip(large.Measured.Waits))
            {
                var growth = after.P95 / before.P95;
                met &= growth <= MostGrowth;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{after.What,-46} {before.P95,7:0.00} → {after.P95,7:0.00} ms  ×{growth:0.00}{(growth > MostGrowth ? "  MISSED" : "")}"));
            }

            Console.WriteLine($"aim: p95 of queue and search within {MostGrowth}×");
        }

        foreach (var (size, measured) in all.Where(one => one.Measured.Waits.Any(wait => wait.Lost > 0)))
        {
            met = false;
            Console.WriteLine($"aim: what lies among {size:N0} is found: {string.Join(", ", measured.Waits.Where(wait => wait.Lost > 0).Select(wait => $"{wait.What} {wait.Lost} times not"))}  MISSED");
        }

        foreach (var (size, measured) in all.Where(one => one.Measured.Steps is not null))
        {
            met &= measured.Steps >= LeastSteps;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"aim: {LeastSteps} steps a second at {size:N0}: {measured.Steps:0}{(measured.Steps < LeastSteps ? "  MISSED" : "")}"));
        }

        return met;
    }

    private static string? Word(string[] args, string option) => Array.IndexOf(args, option) is var place and >= 0 && place + 1 < args.Length ? args[place + 1] : null;

    /// <summary>What one province showed: how long each thing took, and how many steps were done in a second.</summary>
    private sealed record Measured(IReadOnlyList<Waits> Waits, double? Steps);
}
