using System.Text.RegularExpressions;

namespace MotCua.Procedures.Differences;

/// <summary>The papers asked for, compared one by one.</summary>
internal static partial class PaperDifference
{
    public static void Note(ChangeList changes, ProcedureContent older, ProcedureContent newer)
    {
        string? CaseThen(Component paper) => CaseName(older, paper.Case);
        string? CaseNow(Component paper) => CaseName(newer, paper.Case);
        var pairs = Pairing.Of(
            [.. older.Components.Select(paper => new Asked(paper, CaseThen(paper)))],
            [.. newer.Components.Select(paper => new Asked(paper, CaseNow(paper)))],
            one => one.Case is null ? one.Paper.Name : $"{one.Paper.Name} ({one.Case})",
            one => Counted().IsMatch(one.Paper.Id) ? null : one.Paper.Id);
        foreach (var (was, now) in pairs)
        {
            changes.Pair(ChangedPart.Paper, was?.Paper.Name, now?.Paper.Name, new(null, Case: now?.Case ?? was?.Case));
            if (was is not null && now is not null)
            {
                Compare(changes, was, now);
            }
        }

        string[] common = [.. pairs.Where(pair => pair.Was is not null && pair.Now is not null).Select(pair => pair.Now!.Paper.Id)];
        string[] before = [.. pairs.Where(pair => pair.Was is not null && pair.Now is not null)
            .OrderBy(pair => Place(older.Components, pair.Was!.Paper)).Select(pair => pair.Now!.Paper.Id)];
        if (!common.SequenceEqual(before))
        {
            changes.Moved(ChangedPart.PaperOrder);
        }
    }

    private static void Compare(ChangeList changes, Asked then, Asked since)
    {
        var (was, now) = (then.Paper, since.Paper);
        Which which = new(now.Name, Case: since.Case);
        changes.Text(ChangedPart.PaperPlainName, was.PlainName, now.PlainName, which);
        changes.Text(ChangedPart.PaperCase, then.Case, since.Case, which);
        changes.Value(ChangedPart.Originals, new Said.Count(was.Originals), new Said.Count(now.Originals), which);
        changes.Value(ChangedPart.Copies, new Said.Count(was.Copies), new Said.Count(now.Copies), which);
        changes.Text(ChangedPart.PaperForm, was.FormName, now.FormName, which);
        changes.Text(ChangedPart.PaperType, was.PaperType, now.PaperType, which);
        changes.Value(ChangedPart.PaperRequired, new Said.YesNo(was.Required), new Said.YesNo(now.Required), which);
        changes.Value(ChangedPart.PaperEForm, new Said.YesNo(was.IsEForm), new Said.YesNo(now.IsEForm), which);
        changes.Text(ChangedPart.PaperNote, was.Note, now.Note, which);
        changes.Text(ChangedPart.PaperAlternatives, VersionDifference.Joined(was.Alternatives), VersionDifference.Joined(now.Alternatives), which);
    }

    internal static string? CaseName(ProcedureContent content, string? key) =>
        key is null ? null : content.Cases.FirstOrDefault(one => one.Key == key)?.Name ?? key;

    private static int Place(IReadOnlyList<Component> papers, Component paper)
    {
        for (var at = 0; at < papers.Count; at++)
        {
            if (ReferenceEquals(papers[at], paper))
            {
                return at;
            }
        }

        return papers.Count;
    }

    /// <summary>A paper together with the name of its case: keys of cases are numbers and say nothing from one wording to the next.</summary>
    private sealed record Asked(Component Paper, string? Case);

    /// <summary>Keys that an import counted out by the order of the file; they name a place, not a paper.</summary>
    [GeneratedRegex(@"^c\d{2,3}$")]
    private static partial Regex Counted();
}
