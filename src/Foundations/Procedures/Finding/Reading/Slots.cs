namespace MotCua.Procedures.Finding.Reading;

/// <summary>Gives each word a question needs a small number, so that a name is matched by looking up places, not words.</summary>
internal sealed class Slots(Vocabulary vocabulary)
{
    private readonly List<int> ids = [];
    private readonly List<string?> marks = [];
    private readonly Dictionary<int, int> byId = [];
    private readonly Dictionary<string, int> byWord = [];

    public IReadOnlyList<int> Ids => ids;

    public IReadOnlyList<string?> Marks => marks;

    public IReadOnlyDictionary<string, int> ByWord => byWord;

    public int For(int id, string? marked)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(id, vocabulary.Count);
        if (!byId.TryGetValue(id, out var slot))
        {
            byId[id] = slot = ids.Count;
            ids.Add(id);
            byWord[vocabulary[id]] = slot;
            marks.Add(marked);
        }
        return slot;
    }
}
