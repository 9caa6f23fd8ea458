using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using MotCua.Procedures.Finding.Reading;

namespace MotCua.Procedures.Finding.Ranking;

/// <summary>The search engine's part: brings the few hundred procedures that share words with the question, by BM25.</summary>
internal sealed class Shelf
{
    private const string Names = "names";
    private const string Papers = "papers";

    private readonly Vocabulary vocabulary;
    private readonly IndexSearcher searcher;

    public Shelf(Vocabulary vocabulary, IReadOnlyList<Entry> entries, IReadOnlyList<string> papers)
    {
        this.vocabulary = vocabulary;
        var directory = new RAMDirectory();
        using var analyzer = new WhitespaceAnalyzer(LuceneVersion.LUCENE_48);
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { Similarity = new BM25Similarity(), RAMBufferSizeMB = 64 };
        using (var writer = new IndexWriter(directory, config))
        {
            foreach (var (number, entry) in entries.Index())
            {
                writer.AddDocument(
                [
                    new TextField(Names, string.Join(' ', entry.Labels.SelectMany(Words)), Field.Store.NO),
                    new TextField(Papers, papers[number], Field.Store.NO),
                ]);
            }
            writer.ForceMerge(1);
        }
        searcher = new(DirectoryReader.Open(directory)) { Similarity = new BM25Similarity() };
    }

    /// <summary>Numbers of entries with the engine's score of their papers between 0 and 1.</summary>
    public IEnumerable<(int Entry, float Engine)> Bring(Question question, int most)
    {
        var query = new BooleanQuery();
        foreach (var clause in Clauses(question).Take(BooleanQuery.MaxClauseCount))
        {
            query.Add(clause, Occur.SHOULD);
        }
        var hits = searcher.Search(query, most).ScoreDocs;
        var top = hits.Length > 0 ? hits[0].Score : 1;
        return hits.Select(hit => (hit.Doc, hit.Score / top));
    }

    private IEnumerable<Query> Clauses(Question question)
    {
        var asked = new Dictionary<(string, string), float>();
        for (var at = 0; at < question.Terms.Count; at++)
        {
            var term = question.Terms[at];
            foreach (var (slot, factor) in term.Readings)
            {
                if (term.Weight >= 0.6)
                {
                    Ask(Names, Word(question, slot), factor);
                    Ask(Papers, Word(question, slot), 0.25 * factor);
                }
            }
            if (at > 0 && term.Slot >= 0 && question.Terms[at - 1].Slot >= 0)
            {
                Ask(Names, $"{Word(question, question.Terms[at - 1].Slot)}_{Word(question, term.Slot)}", term.Weight + question.Terms[at - 1].Weight < 1 ? 0.1 : 1);
            }
        }
        foreach (var meaning in question.Meanings)
        {
            for (var at = 0; at < meaning.Law.Count; at++)
            {
                if (meaning.Law.Count == 1)
                {
                    Ask(Names, Word(question, meaning.Law[at]), meaning.Weight);
                }
                else if (at > 0)
                {
                    Ask(Names, $"{Word(question, meaning.Law[at - 1])}_{Word(question, meaning.Law[at])}", meaning.Weight);
                }
            }
        }
        return asked.Select(ask => new TermQuery(new(ask.Key.Item1, ask.Key.Item2)) { Boost = ask.Value });

        void Ask(string field, string word, double boost) =>
            asked[(field, word)] = Math.Max(asked.GetValueOrDefault((field, word)), (float)boost);
    }

    private string Word(Question question, int slot) => vocabulary[question.Slots[slot]];

    private IEnumerable<string> Words(Label label)
    {
        for (var at = 0; at < label.Ids.Length; at++)
        {
            yield return vocabulary[label.Ids[at]];
            if (at > 0)
            {
                yield return $"{vocabulary[label.Ids[at - 1]]}_{vocabulary[label.Ids[at]]}";
            }
        }
    }
}
