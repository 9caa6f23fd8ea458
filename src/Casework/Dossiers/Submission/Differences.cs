using MotCua.Forms;

namespace MotCua.Dossiers.Submission;

/// <summary>Lays a dossier beside what it was when the citizen was asked: answers that read otherwise, and papers with other files.</summary>
internal static class Differences
{
    public static IReadOnlyList<SupplementChange> Since(SupplementWas was, Dossier dossier, FormVersion form, DateOnly today)
    {
        var (old, now) = (Read(form, was.Answers, today), Read(form, dossier.Answers, today));
        return
        [
            .. from name in old.Keys.Union(now.Keys)
               let before = old.GetValueOrDefault(name)
               let after = now.GetValueOrDefault(name)
               where before?.Value != after?.Value
               select new SupplementChange(name, (after ?? before)!.Label, before?.Value, after?.Value),
            .. from paper in dossier.Papers
               let before = was.Papers.FirstOrDefault(one => one.Key == paper.Key)?.Files ?? []
               let added = paper.Files.Where(file => before.All(one => one.Sha256 != file.Sha256)).ToArray()
               where added.Length > 0
               select new SupplementChange(paper.Key, paper.Name, null, null) { OldFiles = before, NewFiles = added },
        ];
    }

    private static Dictionary<string, SummaryRow> Read(FormVersion form, string answers, DateOnly today) =>
        form.Summary(AnswerReading.Parse(answers), today).SelectMany(page => page.Rows).DistinctBy(row => row.Name).ToDictionary(row => row.Name);
}
