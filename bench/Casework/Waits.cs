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

    private readonly double[] sorted;

    public Waits(string what, IEnumerable<double> took) => (What, sorted) = (what, [.. took.Order()]);

    public string What { get; }

    /// <summary>How often what was asked for lay there and was not found.</summary>
    public int Lost { get; private init; }

    public double P50 => At(0.50);

    public double P95 => At(0.95);

    public double P99 => At(0.99);

    public int Count => sorted.Length;

    /// <summary>Asked by one caller in turn, each time something else.</summary>
    public static async Task<Waits> Of(string what, int seconds, Func<Task> ask)
    {
        for (var time = 0; time < WarmingUp; time++)
        {
            await ask();
        }

        List<double> took = [];
        for (var all = Stopwatch.StartNew(); took.Count < Least || (took.Count < Most && all.Elapsed.TotalSeconds < seconds);)
        {
            var clock = Stopwatch.GetTimestamp();
            await ask();
            took.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
        }

        var waits = new Waits(what, took);
        Console.WriteLine(waits);
        return waits;
    }

    public Waits But(int lost) => new(What, sorted) { Lost = lost };

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{What,-46} p50 {P50,7:0.00}  p95 {P95,7:0.00}  p99 {P99,7:0.00} ms  ({Count})");

    private double At(double share) => sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];
}
