using System.Diagnostics;
using System.Globalization;

namespace MotCua.Bench.Load;

/// <summary>What a crowd of callers saw: how many were answered in a second, how long they waited, and what it cost in processor time.</summary>
internal sealed record Seen(string What, double PerSecond, double Median, double P95, double Bytes, Spent Each)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{What,-44} {PerSecond,8:N0}/s  median {Median,7:N1} ms  p95 {P95,7:N1} ms  {Bytes,7:N0} B  processor {Each.Product,5:0.00} + {Each.Database:0.00} ms");
}

/// <summary>Callers who ask again as soon as the answer is there, so there are never more questions under way than callers.</summary>
internal sealed class Crowd(int callers, TimeSpan time, Func<Spent> spent)
{
    /// <summary>Asked by this process: for forms, that must differ from one another.</summary>
    public async Task<Seen> Do(string what, Func<Task<int>> ask)
    {
        await Rush(TimeSpan.FromSeconds(Math.Min(2, time.TotalSeconds)), ask);
        var before = spent();
        var (waits, bytes, took) = await Rush(time, ask);
        var cost = spent() - before;
        waits.Sort();
        return new(what, waits.Count / took.TotalSeconds, waits[waits.Count / 2], waits[(int)(waits.Count * 0.95)], bytes, new(cost.Product / waits.Count, cost.Database / waits.Count));
    }

    /// <summary>Asked by wrk, which costs little itself; each address in turn.</summary>
    public async Task<Seen> Open(string what, Uri house, string header, params string[] addresses)
    {
        var script = Path.GetTempFileName();
        await File.WriteAllTextAsync(script, Script(header, addresses));
        try
        {
            await Wrk(house, script, TimeSpan.FromSeconds(Math.Min(2, time.TotalSeconds)));
            var before = spent();
            var said = await Wrk(house, script, time);
            var cost = spent() - before;
            var answered = said[0];
            return said[1] == 0
                ? new(what, answered / said[2], said[3], said[4], said[5] / answered, new(cost.Product / answered, cost.Database / answered))
                : throw new InvalidOperationException($"{what}: {said[1]} of {answered} were not answered with the page");
        }
        finally
        {
            File.Delete(script);
        }
    }

    private static string Script(string header, string[] addresses) => $$"""
        local addresses = { {{string.Join(", ", addresses.Select(address => $"\"{address}\""))}} }
        local turn = 0
        local headers = { {{header}} }
        request = function() turn = turn % #addresses + 1; return wrk.format("GET", addresses[turn], headers) end
        local threads = {}
        setup = function(thread) table.insert(threads, thread) end
        refused = 0
        response = function(status) if status ~= 200 then refused = refused + 1 end end
        done = function(summary, latency)
          local no = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
          for _, thread in ipairs(threads) do no = no + thread:get("refused") end
          print(string.format("SEEN %d %d %f %f %f %d", summary.requests, no, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(95) / 1000, summary.bytes))
        end
        """;

    private async Task<double[]> Wrk(Uri house, string script, TimeSpan how)
    {
        var start = new ProcessStartInfo("wrk", ["-t1", $"-c{callers}", $"-d{how.TotalSeconds.ToString(CultureInfo.InvariantCulture)}s", "--timeout", "30s", "-s", script, house.ToString()]) { RedirectStandardOutput = true };
        using var wrk = Process.Start(start)!;
        var said = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        var line = said.Split('\n').FirstOrDefault(line => line.StartsWith("SEEN ", StringComparison.Ordinal)) ?? throw new InvalidOperationException($"wrk: {said}");
        return [.. line.Split(' ').Skip(1).Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
    }

    private async Task<(List<double> Waits, int Bytes, TimeSpan Took)> Rush(TimeSpan how, Func<Task<int>> ask)
    {
        List<double> waits = [];
        var bytes = 0;
        var all = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(async () =>
        {
            List<double> own = [];
            do
            {
                var one = Stopwatch.GetTimestamp();
                bytes = await ask();
                own.Add(Stopwatch.GetElapsedTime(one).TotalMilliseconds);
            }
            while (all.Elapsed < how);
            lock (waits)
            {
                waits.AddRange(own);
            }
        })));
        return (waits, bytes, all.Elapsed);
    }
}
