using System.Diagnostics;

namespace MotCua.Bench.Load;

/// <summary>What a crowd of callers saw: how many were answered in a second, and how long they waited.</summary>
internal sealed record Seen(string What, double PerSecond, double Median, double P95, int Bytes)
{
    /// <summary>Each caller asks again as soon as the answer is there, so there are never more questions under way than callers.</summary>
    public static async Task<Seen> By(string what, int callers, TimeSpan time, Func<int, Task<int>> ask)
    {
        await Rush(callers, TimeSpan.FromSeconds(Math.Min(2, time.TotalSeconds)), ask);
        var (waits, bytes, took) = await Rush(callers, time, ask);
        waits.Sort();
        return new(what, waits.Count / took.TotalSeconds, waits[waits.Count / 2], waits[(int)(waits.Count * 0.95)], bytes);
    }

    private static async Task<(List<double> Waits, int Bytes, TimeSpan Took)> Rush(int callers, TimeSpan time, Func<int, Task<int>> ask)
    {
        List<double> waits = [];
        var (bytes, turn) = (0, 0);
        var all = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(async () =>
        {
            List<double> own = [];
            do
            {
                var one = Stopwatch.GetTimestamp();
                bytes = await ask(Interlocked.Increment(ref turn));
                own.Add(Stopwatch.GetElapsedTime(one).TotalMilliseconds);
            }
            while (all.Elapsed < time);
            lock (waits)
            {
                waits.AddRange(own);
            }
        })));
        return (waits, bytes, all.Elapsed);
    }
}
