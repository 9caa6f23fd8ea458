using System.Diagnostics;
using System.Globalization;

namespace MotCua.Bench.Casework;

/// <summary>How long something took, asked again and again.</summary>
internal sealed class Waits
{
    /// <summary>Fewer would say nothing of the slowest in a hundred.</summary>
    private const int Least = 200;
    private const int Most = 1000;
    private const int WarmingUp = 60;
    private const int AtOnce = 20;

    private readonly double[] sorted;

    public Waits(string what, IEnumerable<double> took) => (What, sorted) = (what, [.. took.Order()]);

    public string What { get; }

    /// <summary>How often what was asked for lay there and was not found.</summary>
    public int Lost { get; private init; }

    public double P50 => At(0.50);

    public double P95 => At(0.95);

    public double P99 => At(0.99);

    public int Count => sorted.Length;

    /// <summary>The same question of each province, by one caller, each time something else; some here and then some there, so that a minute in which the machine is slow is slow for all.</summary>
    public static async Task<Waits[]> Of(IReadOnlyList<Line> provinces, int seconds)
    {
        foreach (var line in provinces)
        {
            for (var time = 0; time < WarmingUp; time++)
            {
                await line.Ask();
            }
        }

        var took = provinces.Select(_ => new List<double>()).ToArray();
        for (var all = Stopwatch.StartNew(); took[0].Count < Least || (took[0].Count < Most && all.Elapsed.TotalSeconds < seconds * provinces.Count);)
        {
            foreach (var (line, its) in provinces.Zip(took))
            {
                for (var time = 0; time < AtOnce; time++)
                {
                    var clock = Stopwatch.GetTimestamp();
                    await line.Ask();
                    its.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
                }
            }
        }

        return [.. provinces.Zip(took, (line, its) => new Waits(line.What, its) { Lost = line.Lost() })];
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{What,-46} p50 {P50,7:0.00}  p95 {P95,7:0.00}  p99 {P99,7:0.00} ms  ({Count})");

    private double At(double share) => sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];
}

/// <summary>A question that is asked again and again of one province.</summary>
/// <param name="Lost">How often so far what was asked for lay there and was not found.</param>
internal sealed record Line(string What, Func<Task> Ask, Func<int> Lost);
