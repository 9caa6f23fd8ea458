using MotCua.Procedures.Finding.Ranking;
using MotCua.Procedures.Finding.Reading;
using MotCua.Procedures.Learning;

namespace MotCua.Procedures.Finding;

/// <summary>The register as people search it: built once from what is published, never changed, replaced by a newer one.</summary>
public sealed class ProcedureIndex
{
    private const int Candidates = 300;
    private const int CandidatesWhenFiltered = 3000;

    private readonly IReadOnlyList<Entry> entries;
    private readonly QuestionReader reader;
    private readonly Ranker ranker;
    private readonly Shelf shelf;
    private readonly Suggestions suggestions;
    private readonly Verdict verdict;

    internal ProcedureIndex(IReadOnlyList<Entry> entries, QuestionReader reader, Ranker ranker, Shelf shelf, Verdict verdict)
    {
        this.entries = entries;
        this.reader = reader;
        this.ranker = ranker;
        this.shelf = shelf;
        this.verdict = verdict;
        suggestions = new(entries);
    }

    public int Count => entries.Count;

    public static ProcedureIndex Build(IEnumerable<SearchableProcedure> procedures) => Build(procedures, OwnSayings.None);

    /// <summary>With the sayings of the house beside those that ship with the system.</summary>
    internal static ProcedureIndex Build(IEnumerable<SearchableProcedure> procedures, OwnSayings own) =>
        IndexBuilder.Build(procedures, Lexicon.Shipped with { Synonyms = [.. Lexicon.Shipped.Synonyms, .. own.Synonyms] }, CommonKnowledge.Shipped.With(own.PlainNames), RankingWeights.Settled);

    public FindingAnswer Find(string question, FindingFilters? filters = null, int limit = 20)
    {
        ArgumentNullException.ThrowIfNull(question);
        filters ??= FindingFilters.None;
        var asked = reader.Read(question);
        if (asked.Code is { } code && ByCode(code, filters) is { } exact)
        {
            return new([exact], asked.ReadAs);
        }
        var brought = shelf.Bring(asked, filters.Any ? CandidatesWhenFiltered : Candidates)
            .Select(hit => (Entry: entries[hit.Entry], hit.Engine))
            .Where(hit => filters.Admits(hit.Entry.Procedure));
        var ranked = ranker.Rank(asked, brought);
        return verdict.IsNothing(asked, ranked)
            ? new([], asked.ReadAs)
            : new([.. ranked.Take(limit).Select(hit => Shown(asked, hit))], asked.ReadAs);
    }

    /// <summary>Wordings that begin so, or hold a word that begins so; the best known first.</summary>
    public IReadOnlyList<Suggestion> Suggest(string prefix, int limit = 8) => suggestions.For(prefix, limit);

    /// <summary>For the bench: a question's ranking with everything the ranker knew.</summary>
    internal (Question Question, IReadOnlyList<Ranked> Ranked) Explain(string question)
    {
        var asked = reader.Read(question);
        return (asked, ranker.Rank(asked, shelf.Bring(asked, Candidates).Select(hit => (entries[hit.Entry], hit.Engine))));
    }

    private FoundProcedure? ByCode(string code, FindingFilters filters) =>
        entries.FirstOrDefault(entry => entry.Procedure.Code == code && filters.Admits(entry.Procedure)) is { } entry
            ? new(code, entry.Procedure.Name, 100, FindingReason.Code, code, []) { PlainName = entry.Procedure.PlainName }
            : null;

    private static FoundProcedure Shown(Question question, Ranked hit) =>
        new(hit.Entry.Procedure.Code, hit.Entry.Procedure.Name, Math.Round(hit.Score, 2), hit.Label.Kind, hit.Label.Text, Highlighting.In(hit.Entry.Procedure.Name, question))
        {
            PlainName = hit.Entry.Procedure.PlainName,
        };
}
