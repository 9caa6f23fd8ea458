using System.Diagnostics;
using System.Globalization;
using MotCua.Kernel;
using MotCua.Procedures.Finding;

namespace MotCua.Bench.Retrieval;

/// <summary>Asks every question of the data folder and counts how high its procedure stands in the answer.</summary>
internal static class RetrievalBench
{
    public static Task<int> Run(string[] args)
    {
        var folder = args.SkipWhile(arg => arg != "--data").Skip(1).FirstOrDefault() ?? DataFolder();
        var procedures = Catalogue.Procedures(folder);
        var questions = Catalogue.Questions(folder);
        var clock = Stopwatch.StartNew();
        var index = ProcedureIndex.Build(procedures);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{index.Count} procedures indexed in {clock.ElapsedMilliseconds} ms (first build, with JIT)\n"));

        if (args.SkipWhile(arg => arg != "--ask").Skip(1).FirstOrDefault() is { } file)
        {
            Answers.Print(index, file);
            return Task.FromResult(0);
        }
        Tables(index, questions);
        if (args.Contains("--worst"))
        {
            Misses.Print(index, procedures, questions.Where(question => question.ToWorkOn));
        }
        else
        {
            Latency.Measure(Catalogue.FilledTo(6000, folder, procedures), questions);
        }
        return Task.FromResult(0);
    }

    public static int RankOf(ProcedureIndex index, string text, IReadOnlyList<string> codes)
    {
        var hits = index.Find(text, limit: 10).Hits;
        for (var at = 0; at < hits.Count; at++)
        {
            if (codes.Contains(hits[at].Code))
            {
                return at + 1;
            }
        }
        return 0;
    }

    private static void Tables(ProcedureIndex index, List<Asked> questions)
    {
        var answered = questions.Where(question => question.Codes.Count > 0)
            .Select(question => (Question: question, Rank: RankOf(index, question.Text, question.Codes), Bare: RankOf(index, VietnameseFold.Fold(question.Text), question.Codes), Empty: index.Find(question.Text).Nothing))
            .ToList();
        Console.WriteLine($"{"kind",-34}{"n",5}{"top1",8}{"top5",8}{"top10",8}{"mrr10",8}   marks stripped: {"top1",6}{"top5",8}   wrongly nothing");
        foreach (var kind in answered.GroupBy(one => one.Question.Kind).OrderBy(group => group.Key))
        {
            Row(kind.Key, [.. kind]);
        }
        Row("colloquial, written without marks", [.. answered.Where(one => one.Question.Kind == "colloquial" && one.Question.Style == "no-accents")]);
        Row("name not quoted", [.. answered.Where(one => !one.Question.QuotesName)]);
        Row("name quoted", [.. answered.Where(one => one.Question.QuotesName)]);
        Row("all", answered);
        Row("colloquial, half worked on", [.. answered.Where(one => one.Question.Kind == "colloquial" && one.Question.ToWorkOn)]);
        Row("colloquial, half only counted", [.. answered.Where(one => one.Question.Kind == "colloquial" && !one.Question.ToWorkOn)]);
        Row("not quoted, half worked on", [.. answered.Where(one => !one.Question.QuotesName && one.Question.ToWorkOn)]);
        Row("not quoted, half only counted", [.. answered.Where(one => !one.Question.QuotesName && !one.Question.ToWorkOn)]);
        var slipped = questions.Where(question => question.Kind == "colloquial" && question.Codes.Count > 0).Select(question => RankOf(index, Slips.Make(question), question.Codes)).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"colloquial with slips of the finger {slipped.Count(rank => rank == 1) / (double)slipped.Count,17:P1}{slipped.Count(rank => rank is > 0 and <= 5) / (double)slipped.Count,8:P1}"));
        var outside = questions.Where(question => question.OutOfScope).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"out of scope answered with nothing: {outside.Count(question => index.Find(question.Text).Nothing)} of {outside.Count}; without marks {outside.Count(question => index.Find(VietnameseFold.Fold(question.Text)).Nothing)}\n"));
    }

    private static void Row(string name, List<(Asked Question, int Rank, int Bare, bool Empty)> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-34}{rows.Count,5}{Share(1),8:P1}{Share(5),8:P1}{Share(10),8:P1}{rows.Average(row => row.Rank is > 0 ? 1.0 / row.Rank : 0),8:F3}                   {BareShare(1),6:P1}{BareShare(5),8:P1}   {rows.Count(row => row.Empty),3}"));

        double Share(int top) => rows.Count(row => row.Rank > 0 && row.Rank <= top) / (double)rows.Count;
        double BareShare(int top) => rows.Count(row => row.Bare > 0 && row.Bare <= top) / (double)rows.Count;
    }

    private static string DataFolder()
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "shared", "data");
            if (Directory.Exists(data))
            {
                return data;
            }
        }
        throw new DirectoryNotFoundException("No shared/data folder above here; say --data FOLDER.");
    }
}
