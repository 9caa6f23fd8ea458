using MotCua.Kernel;
using MotCua.Procedures.Finding.Ranking;

namespace MotCua.Procedures.Finding;

/// <summary>Wordings to offer while the visitor types; the same folding as the search, so marks may be left out.</summary>
internal sealed class Suggestions
{
    private readonly List<(string Folded, string Text, string Code, double Prior)> wordings;

    public Suggestions(IReadOnlyList<Entry> entries)
    {
        wordings = [.. entries
            .SelectMany(entry => entry.Labels.Where(label => label.Kind is FindingReason.Name or FindingReason.PlainName)
                .Select(label => (Folded: VietnameseFold.Fold(label.Text), label.Text, entry.Procedure.Code, Prior: entry.Prior + (label.Kind == FindingReason.PlainName ? 0.5 : 0))))
            .GroupBy(wording => wording.Folded)
            .Select(group => group.MaxBy(wording => wording.Prior))
            .OrderByDescending(wording => wording.Prior)
            .ThenBy(wording => wording.Text.Length)];
    }

    public IReadOnlyList<Suggestion> For(string prefix, int limit)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        var typed = string.Join(' ', VietnameseFold.Fold(prefix).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (typed.Length < 2)
        {
            return [];
        }
        var opening = wordings.Where(wording => wording.Folded.StartsWith(typed, StringComparison.Ordinal));
        var within = wordings.Where(wording => wording.Folded.Contains(" " + typed, StringComparison.Ordinal));
        return [.. opening.Concat(within).DistinctBy(wording => wording.Code).Take(limit).Select(wording => new Suggestion(wording.Text, wording.Code))];
    }
}
