using MotCua.Procedures.Finding.Ranking;
using MotCua.Procedures.Finding.Reading;

namespace MotCua.Procedures.Finding;

/// <summary>Wordings to offer while the visitor types; the same folding as the search, so marks may be left out.</summary>
internal sealed class Suggestions
{
    private readonly List<Wording> wordings;
    private readonly ShortForms shortForms = new(Lexicon.Shipped.Chat.Concat(Lexicon.Shipped.Abbreviations));

    public Suggestions(IReadOnlyList<Entry> entries)
    {
        wordings = [.. entries
            .SelectMany(entry => entry.Labels
                .Where(label => label.Kind is FindingReason.Name or FindingReason.PlainName)
                .Select(label => new Wording(" " + Plain(Syllable.Split(label.Text)), label.Text, entry.Procedure.Code, entry.Prior + (label.Kind == FindingReason.PlainName ? 0.5 : 0))))
            .GroupBy(wording => wording.Folded)
            .Select(group => group.MaxBy(wording => wording.Prior)!)
            .OrderByDescending(wording => wording.Prior)
            .ThenBy(wording => wording.Text.Length)];
    }

    public IReadOnlyList<Suggestion> For(string typed, int limit)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var written = Syllable.Split(typed.Length > 100 ? typed[..100] : typed);
        // The word still being typed may only look like a short form.
        var whole = typed.EndsWith(' ') ? written.Count : Math.Max(0, written.Count - 1);
        var words = shortForms.WriteOut(written[..whole]).Concat(written[whole..]).Select(syllable => " " + syllable.Plain).ToList();
        var run = string.Concat(words);
        if (run.Length < 3)
        {
            return [];
        }
        // First what begins so, then what holds it, then what holds the beginnings of all its words.
        var opening = wordings.Where(wording => wording.Folded.StartsWith(run, StringComparison.Ordinal));
        var within = wordings.Where(wording => wording.Folded.Contains(run, StringComparison.Ordinal));
        var scattered = wordings.Where(wording => words.TrueForAll(word => wording.Folded.Contains(word, StringComparison.Ordinal)));
        return [.. opening.Concat(within).Concat(scattered).DistinctBy(wording => wording.Code).Take(limit).Select(wording => new Suggestion(wording.Text, wording.Code))];
    }

    private static string Plain(IEnumerable<Syllable> syllables) => string.Join(' ', syllables.Select(syllable => syllable.Plain));

    private sealed record Wording(string Folded, string Text, string Code, double Prior);
}
