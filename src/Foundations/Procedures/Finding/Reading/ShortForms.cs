namespace MotCua.Procedures.Finding.Reading;

/// <summary>Writes out short forms: cccd, gplx, and the chat spellings ko, đc, ntn.</summary>
internal sealed class ShortForms
{
    private readonly Vocabulary? vocabulary;
    private readonly Dictionary<string, IReadOnlyList<Syllable>> forms = [];

    /// <summary>With a vocabulary, a form that is a word of its own in its company is left alone.</summary>
    public ShortForms(IEnumerable<KeyValuePair<string, string>> longForms, Vocabulary? vocabulary = null)
    {
        this.vocabulary = vocabulary;
        foreach (var (form, words) in longForms)
        {
            forms[Syllable.Of(form).Marked] = Syllable.Split(words);
        }
    }

    public List<Syllable> WriteOut(IReadOnlyList<Syllable> written)
    {
        var full = new List<Syllable>(written.Count + 8);
        for (var at = 0; at < written.Count; at++)
        {
            var syllable = written[at];
            if (forms.TryGetValue(syllable.Marked, out var words) && !KeepsCompany(written, at))
            {
                full.AddRange(words.Select(word => word with { Start = syllable.Start, Length = syllable.Length }));
            }
            else
            {
                full.Add(syllable);
            }
        }
        return full;
    }

    // A short form that is a word of its own beside its neighbour stays what it is.
    private bool KeepsCompany(IReadOnlyList<Syllable> written, int at)
    {
        if (vocabulary is null)
        {
            return false;
        }
        var id = vocabulary.IdOf(written[at].Plain);
        return written[at].Plain.Length > 2
            && ((at > 0 && vocabulary.IsLabelPair(vocabulary.IdOf(written[at - 1].Plain), id))
                || (at + 1 < written.Count && vocabulary.IsLabelPair(id, vocabulary.IdOf(written[at + 1].Plain))));
    }
}
