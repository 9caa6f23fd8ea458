using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using MotCua.Kernel;
using MotCua.Procedures.Finding;

namespace MotCua.Bench.Retrieval;

/// <summary>The floor: the engine alone, plain BM25 over folded names, nothing of ours.</summary>
internal sealed class RawEngine : IDisposable
{
    private const string Name = "name";

    private readonly RAMDirectory directory = new();
    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;

    public RawEngine(IEnumerable<SearchableProcedure> procedures)
    {
        using var analyzer = new WhitespaceAnalyzer(LuceneVersion.LUCENE_48);
        using (var writer = new IndexWriter(directory, new(LuceneVersion.LUCENE_48, analyzer) { Similarity = new BM25Similarity() }))
        {
            foreach (var procedure in procedures)
            {
                writer.AddDocument([new TextField(Name, VietnameseFold.Fold(procedure.Name), Field.Store.YES)]);
            }
        }
        reader = DirectoryReader.Open(directory);
        searcher = new(reader) { Similarity = new BM25Similarity() };
    }

    public int Find(string question, int most)
    {
        var query = new BooleanQuery();
        foreach (var word in VietnameseFold.Fold(question).Split([' ', ',', '.', '?'], StringSplitOptions.RemoveEmptyEntries).Distinct())
        {
            query.Add(new TermQuery(new(Name, word)), Occur.SHOULD);
        }
        return searcher.Search(query, most).ScoreDocs.Select(hit => searcher.Doc(hit.Doc)).Count();
    }

    public void Dispose()
    {
        reader.Dispose();
        directory.Dispose();
    }
}
