using System.Diagnostics;
using System.Globalization;
using MotCua.Procedures.Finding;

namespace MotCua.Bench.Retrieval;

/// <summary>One thread, every question, beside the engine alone in the same run; and what the index costs to build and keep.</summary>
internal static class Latency
{
    private const int Rounds = 5;

    public static void Measure(List<SearchableProcedure> procedures, List<Asked> questions)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var index = ProcedureIndex.Build(procedures);
        var built = clock.Elapsed;
        var worked = Process.GetCurrentProcess().TotalProcessorTime - cpu;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        using var raw = new RawEngine(procedures);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{index.Count} procedures: built in {built.TotalMilliseconds:F0} ms ({worked.TotalMilliseconds:F0} ms of processor), {kept / 1048576.0:F0} MB kept"));

        Print("find (read, engine, rank)", Times(questions, question => index.Find(question.Text, limit: 10)));
        Print("raw engine (BM25 on names)", Times(questions, question => raw.Find(question.Text, 10)));
        Print("suggest (first 6 letters)", Times(questions, question => index.Suggest(question.Text[..Math.Min(6, question.Text.Length)])));
        GC.KeepAlive(index);
    }

    private static (List<double> Wall, List<double> Processor) Times(List<Asked> questions, Action<Asked> ask)
    {
        questions.ForEach(ask);
        var wall = new List<double>(questions.Count * Rounds);
        var processor = new List<double>(questions.Count * Rounds);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var question in questions)
            {
                var worked = Environment.CpuUsage.TotalTime;
                var started = Stopwatch.GetTimestamp();
                ask(question);
                wall.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                processor.Add((Environment.CpuUsage.TotalTime - worked).TotalMilliseconds);
            }
        }
        wall.Sort();
        processor.Sort();
        return (wall, processor);
    }

    // On a machine that others use too, the processor's time is the figure to trust.
    private static void Print(string name, (List<double> Wall, List<double> Processor) times) =>
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-28} wall p50 {At(times.Wall, 0.5),6:F2}  p95 {At(times.Wall, 0.95),6:F2}  p99 {At(times.Wall, 0.99),6:F2} ms   processor p50 {At(times.Processor, 0.5),6:F2}  p95 {At(times.Processor, 0.95),6:F2}  p99 {At(times.Processor, 0.99),6:F2} ms"));

    private static double At(List<double> times, double share) => times[(int)(share * (times.Count - 1))];
}
