using System.Globalization;
using MotCua.Procedures.Finding;

namespace MotCua.Bench.Retrieval;

/// <summary>Lists questions whose procedure is not first, with what stood there and why: work to be done.</summary>
internal static class Misses
{
    public static void Print(ProcedureIndex index, IReadOnlyList<SearchableProcedure> procedures, IEnumerable<Asked> questions)
    {
        var byCode = procedures.ToDictionary(procedure => procedure.Code);
        foreach (var question in questions)
        {
            var nothing = index.Find(question.Text).Nothing;
            var rank = question.Codes.Count > 0 ? RetrievalBench.RankOf(index, question.Text, question.Codes) : 0;
            if (rank == 1 || (question.OutOfScope && nothing) || (question.Codes.Count == 0 && !question.OutOfScope))
            {
                continue;
            }
            var (read, ranked) = index.Explain(question.Text);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n[{rank}] {question.Kind} | {question.Text}{(nothing ? "  << NOTHING" : "")}"));
            Console.WriteLine($"    read: {read.ReadAs}");
            Console.WriteLine($"    gold: {string.Join(' ', question.Codes.Take(3))} {(question.Codes.Count > 0 ? byCode[question.Codes[0]].Name : "")}");
            foreach (var hit in ranked.Take(4).Concat(ranked.Where(one => question.Codes.Contains(one.Entry.Procedure.Code)).Take(1)))
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"    {hit.Score,6:F1} cov {hit.Covered:F2} {(hit.Phrase ? "P" : " ")} {hit.Entry.Procedure.Code} {Short(hit.Entry.Procedure.Name)} <{Short(hit.Label.Text)}> d{hit.Entry.Deeds & ~read.Deeds:X} c{hit.Entry.Circumstances & ~read.Circumstances:X}"));
            }
        }
    }

    private static string Short(string text) => text.Length > 90 ? text[..90] : text;
}
