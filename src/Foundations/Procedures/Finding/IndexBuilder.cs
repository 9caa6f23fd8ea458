using MotCua.Procedures.Finding.Ranking;
using MotCua.Procedures.Finding.Reading;

namespace MotCua.Procedures.Finding;

/// <summary>Builds the index: learns the words, writes the wordings, fills the engine's shelf.</summary>
internal static class IndexBuilder
{
    private const int LongestPaper = 180;

    // Spelling is learnt from the first few texts of each procedure; the rest repeat them.
    private const int LearntPapers = 6;

    public static ProcedureIndex Build(IEnumerable<SearchableProcedure> procedures, Lexicon lexicon, CommonKnowledge knowledge, RankingWeights weights)
    {
        var vocabulary = new Vocabulary();
        var shortForms = new ShortForms(lexicon.Abbreviations);
        var wordings = procedures.Select(procedure => (Procedure: procedure, Wordings: Wordings(procedure, knowledge, shortForms).ToList())).ToList();
        Learn(wordings, vocabulary);
        var papers = wordings.ConvertAll(one => Papers(one.Procedure, vocabulary));
        QuestionReader.Teach(lexicon, vocabulary);
        vocabulary.Close();

        var maker = new EntryMaker(lexicon);
        IReadOnlyList<Entry> entries = [.. wordings.Select(one => maker.Make(one.Procedure, [.. one.Wordings.Select(wording => Label.Of(wording.Text, wording.Kind, wording.Syllables, vocabulary))]))];
        var shelf = new Shelf(vocabulary, entries, papers);
        return new(entries, new(lexicon, vocabulary), new(vocabulary, lexicon, weights), shelf, new(weights));
    }

    // A name shared by many procedures is learnt once, so that its words do not seem common for it.
    private static void Learn(List<(SearchableProcedure Procedure, List<Wording> Wordings)> all, Vocabulary vocabulary)
    {
        var learnt = new HashSet<string>();
        foreach (var (_, wordings) in all)
        {
            foreach (var wording in wordings)
            {
                vocabulary.Learn(wording.Syllables, isLabel: learnt.Add(Label.KeyOf(wording.Text)));
            }
        }
    }

    private static IEnumerable<Wording> Wordings(SearchableProcedure procedure, CommonKnowledge knowledge, ShortForms shortForms)
    {
        yield return Say(Label.Bare(procedure.Name), FindingReason.Name);
        if (procedure.PlainName is { Length: > 0 } plain)
        {
            yield return Say(plain, FindingReason.PlainName);
        }
        foreach (var name in knowledge.PlainNamesOf(procedure))
        {
            yield return Say(name, FindingReason.PlainName);
        }
        foreach (var keyword in procedure.Keywords.Where(keyword => IsTelling(keyword, procedure.Name)))
        {
            yield return Say(keyword, FindingReason.Keyword);
        }
        yield return Say(procedure.Field, FindingReason.Field);
        foreach (var lifeEvent in procedure.LifeEvents.Concat(knowledge.LifeEventsOf(procedure)))
        {
            yield return Say(lifeEvent, FindingReason.LifeEvent);
        }

        Wording Say(string text, FindingReason kind) => new(text, kind, shortForms.WriteOut(Syllable.Split(text)));
    }

    // "Hỗ trợ" alone says nothing, and a piece of the name only makes the name seem shorter.
    private static bool IsTelling(string keyword, string name) =>
        keyword.Count(char.IsWhiteSpace) >= 2 && !name.Contains(keyword, StringComparison.OrdinalIgnoreCase);

    private static string Papers(SearchableProcedure procedure, Vocabulary vocabulary)
    {
        var words = new List<string>(200);
        foreach (var (number, text) in procedure.Components.Take(12).Prepend(procedure.Description).Prepend(procedure.Result).Prepend(procedure.Field).Index())
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                var syllables = Syllable.Split(text.Length > LongestPaper ? text[..LongestPaper] : text);
                if (number < LearntPapers)
                {
                    vocabulary.Learn(syllables, isLabel: false);
                }
                words.AddRange(syllables.Select(syllable => syllable.Plain));
            }
        }
        return string.Join(' ', words);
    }

    private sealed record Wording(string Text, FindingReason Kind, List<Syllable> Syllables);
}
