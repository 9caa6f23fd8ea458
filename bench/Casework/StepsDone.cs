using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using MotCua.Bench.Load;
using MotCua.Bench.Load.Filled;
using MotCua.Dossiers;
using MotCua.Dossiers.Processing;

namespace MotCua.Bench.Casework;

/// <summary>Officers of all agencies finish their step, each on another dossier: ledger, step, queue, history, number and journal in one durable transaction; beside the same row writes as plain SQL.</summary>
internal static class StepsDone
{
    /// <summary>A server that has been up for a minute has its code compiled as it will stay: so many steps, with rests in which the compiler catches up.</summary>
    private const int WarmingUp = 2500, Rests = 5;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);
    private const int RawWarmingUp = 2;

    /// <returns>How many in a second.</returns>
    public static async Task<double> Measure(IServiceProvider house, FilledProvince province, int callers, int seconds)
    {
        var waiting = new ConcurrentQueue<Piece>(await Pieces(province.Store));
        var done = new ConcurrentBag<Piece>();
        for (var rest = 1; rest <= Rests; rest++)
        {
            await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(async () =>
            {
                while (done.Count < WarmingUp * rest / Rests)
                {
                    await One();
                }
            })));
            await Compiled();
        }

        var before = Spent.By(Environment.ProcessId, province.Database);
        var (allocated, paused, compiled) = (GC.GetTotalAllocatedBytes(), GC.GetTotalPauseDuration(), JitInfo.GetCompiledMethodCount());
        var (steps, took) = await Rush(callers, seconds, One);
        var cost = Spent.By(Environment.ProcessId, province.Database) - before;
        var rate = steps.Count / took.TotalSeconds;
        var spent = string.Create(CultureInfo.InvariantCulture,
            $"{"",-46} {(GC.GetTotalAllocatedBytes() - allocated) / 1024.0 / steps.Count:0} kB of memory a step, {100 * (GC.GetTotalPauseDuration() - paused).TotalSeconds / took.TotalSeconds:0.0} % of the time stood still to clear it; {JitInfo.GetCompiledMethodCount() - compiled} methods compiled meanwhile");

        var raw = await RawStep.Of(province.Store, [.. done]);
        await Rush(callers, RawWarmingUp, raw.Write);
        var (plain, plainTook) = await Rush(callers, seconds, raw.Write);
        var floor = plain.Count / plainTook.TotalSeconds;
        Console.WriteLine(new Waits($"the same {raw.Rows} row writes, one raw transaction", plain));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"",-46} {floor:0}/s by {callers} callers"));
        Console.WriteLine(new Waits("a step done", steps));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{"",-46} {rate:0}/s by {callers} callers, {rate / floor:0.00} of raw; processor {cost.Product / steps.Count:0.00} + {cost.Database / steps.Count:0.00} ms"));
        Console.WriteLine(spent);
        return rate;

        async Task One()
        {
            if (!waiting.TryDequeue(out var piece))
            {
                throw new InvalidOperationException("All dossiers have left their officers; measure for fewer seconds, or with more dossiers.");
            }

            await Officials.Do(house, Officials.Officer(piece.Agency, piece.Officer), new CompleteStep(new(piece.Dossier), "propose", "Đủ điều kiện."));
            done.Add(piece);
        }
    }

    private static async Task<(List<double> Waits, TimeSpan Took)> Rush(int callers, int seconds, Func<Task> act)
    {
        var all = Stopwatch.StartNew();
        var waits = await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(async () =>
        {
            List<double> own = [];
            while (all.Elapsed.TotalSeconds < seconds)
            {
                var clock = Stopwatch.GetTimestamp();
                await act();
                own.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
            }

            return own;
        })));
        return ([.. waits.SelectMany(own => own)], all.Elapsed);
    }

    /// <summary>Nothing more was compiled for a while.</summary>
    private static async Task Compiled()
    {
        for (var before = -1L; before != JitInfo.GetCompiledMethodCount(); await Task.Delay(Rest))
        {
            before = JitInfo.GetCompiledMethodCount();
        }
    }

    /// <summary>What lies with officers and does not stand still, in no order.</summary>
    private static async Task<List<Piece>> Pieces(Store store)
    {
        await using var connection = await store.Open();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT w.dossier, w.agency, w.officer FROM dossiers.work w JOIN dossiers.dossier d ON d.id = w.dossier WHERE w.role = 'Officer' AND d.stage = 'Accepted' ORDER BY md5(w.id::text) LIMIT 100000";
        await using var reader = await command.ExecuteReaderAsync();
        List<Piece> pieces = [];
        while (await reader.ReadAsync())
        {
            pieces.Add(new(reader.GetGuid(0), reader.GetString(1), reader.IsDBNull(2) ? null : reader.GetGuid(2)));
        }

        return pieces;
    }
}

/// <summary>A piece of work in a queue: of which dossier, where, and with whom.</summary>
internal sealed record Piece(Guid Dossier, string Agency, Guid? Officer);
