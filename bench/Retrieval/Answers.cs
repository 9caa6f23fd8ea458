using System.Globalization;
using MotCua.Procedures.Finding;

namespace MotCua.Bench.Retrieval;

/// <summary>Prints the first answers to each line of a file, to be read by a person.</summary>
internal static class Answers
{
    public static void Print(ProcedureIndex index, string file)
    {
        foreach (var question in File.ReadLines(file).Where(line => line.Length > 0))
        {
            var answer = index.Find(question, limit: 3);
            var best = index.Explain(question).Ranked is [var first, ..] ? first : null;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{question}{(answer.Nothing ? "  << NOTHING" : "")}  cov {best?.Covered:F2} {best?.Phrase} {best?.Score:F1}"));
            foreach (var hit in answer.Hits)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {hit.Score,6:F1} {hit.Code} {hit.Name[..Math.Min(80, hit.Name.Length)]} ({hit.Reason}: {hit.Because[..Math.Min(60, hit.Because.Length)]})"));
            }
        }
    }
}
