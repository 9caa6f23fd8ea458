using System.Text.RegularExpressions;

namespace MotCua.Procedures.Finding.Reading;

/// <summary>Reads a question as a clerk would: past the greetings and the story, to what is wanted.</summary>
internal sealed partial class QuestionReader
{
    private const int LongestQuestion = 90;
    private const double AsideWeight = 0.08;
    private const double UnknownWeight = 5;
    private const double CircumstanceAsMeaning = 0.6;
    private const double LoneBareSyllable = 0.5;
    private const double InsideLonger = 0.6;

    private readonly Vocabulary vocabulary;
    private readonly Emphasis emphasis;
    private readonly Spelling spelling;
    private readonly ShortForms shortForms;
    private readonly Phrases<bool> elsewhere = new();
    private readonly Phrases<(IReadOnlyList<int[]> Law, double Weight)> synonyms = new();
    private readonly Phrases<int> deeds = new();
    private readonly Phrases<int> circumstances = new();

    /// <summary>The vocabulary must already know the lexicon's own words: see <see cref="Teach"/>.</summary>
    public QuestionReader(Lexicon lexicon, Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        emphasis = new(lexicon);
        spelling = new(vocabulary);
        shortForms = new(lexicon.Chat.Concat(lexicon.Abbreviations), vocabulary);
        var written = new ShortForms(lexicon.Abbreviations);
        foreach (var phrase in lexicon.Elsewhere)
        {
            elsewhere.Add(phrase, true);
        }
        foreach (var synonym in lexicon.Synonyms)
        {
            IReadOnlyList<int[]> law = [.. synonym.Law.Select(phrase => Ids(written.WriteOut(Syllable.Split(phrase))))];
            foreach (var phrase in synonym.Say.SelectMany(lexicon.WriteOut))
            {
                synonyms.Add(phrase, (law, synonym.Weight));
            }
        }
        AddAll(lexicon, lexicon.Deeds.Select(deed => deed.Ask), deeds);
        AddAll(lexicon, lexicon.Circumstances.Select(circumstance => circumstance.Ask), circumstances);
        foreach (var circumstance in lexicon.Circumstances)
        {
            IReadOnlyList<int[]> law = [.. circumstance.Law.Select(phrase => Ids(written.WriteOut(Syllable.Split(phrase))))];
            foreach (var phrase in circumstance.Ask.SelectMany(lexicon.WriteOut))
            {
                synonyms.Add(phrase, (law, CircumstanceAsMeaning));
            }
        }
    }

    /// <summary>Makes every word of the lexicon a known spelling before the vocabulary is closed.</summary>
    public static void Teach(Lexicon lexicon, Vocabulary vocabulary)
    {
        var phrases = lexicon.Asides
            .Concat(lexicon.Synonyms.SelectMany(synonym => synonym.Say.SelectMany(lexicon.WriteOut).Concat(synonym.Law)))
            .Concat(lexicon.Deeds.SelectMany(deed => deed.Ask.SelectMany(lexicon.WriteOut)))
            .Concat(lexicon.Circumstances.SelectMany(circumstance => circumstance.Ask.SelectMany(lexicon.WriteOut)))
            .Concat(lexicon.Elsewhere)
            .Concat(lexicon.Denials)
            .Concat(lexicon.Purposes)
            .Concat(lexicon.Chat.Values)
            .Concat(lexicon.Abbreviations.Values);
        foreach (var phrase in phrases)
        {
            vocabulary.Learn(Syllable.Split(phrase), isLabel: false, weight: 3);
        }
    }

    public Question Read(string text)
    {
        var written = Syllable.Split(text);
        if (written.Count > LongestQuestion)
        {
            written.RemoveRange(LongestQuestion, written.Count - LongestQuestion);
        }
        var hasMarks = written.Count(syllable => syllable.HasMarks) is var marked and > 0 && marked * 6 >= written.Count;
        var readings = spelling.Correct(shortForms.WriteOut(written));
        List<Syllable> syllables = [.. readings.Select(reading => reading.Syllable)];

        var stress = emphasis.Of(text, syllables, hasMarks);
        var slots = new Slots(vocabulary);
        var terms = Terms(readings, stress, hasMarks, slots);
        var meanings = Meanings(syllables, stress, hasMarks, slots);
        return new()
        {
            Terms = terms,
            Meanings = meanings,
            Slots = slots.Ids,
            SlotOfWord = slots.ByWord,
            Marks = slots.Marks,
            Deeds = Mask(deeds, syllables, stress, hasMarks),
            Circumstances = Mask(circumstances, syllables, stress, hasMarks),
            Elsewhere = elsewhere.In(syllables, hasMarks).Any(),
            Code = CodeForm().Match(text) is { Success: true } code ? code.Value : null,
            ReadAs = string.Join(' ', syllables.Select(syllable => syllable.Plain)),
        };
    }

    [GeneratedRegex(@"\b\d\.\d{6}\b")]
    private static partial Regex CodeForm();

    private static void AddAll(Lexicon lexicon, IEnumerable<IReadOnlyList<string>> groups, Phrases<int> phrases)
    {
        foreach (var (number, group) in groups.Index())
        {
            foreach (var phrase in group.SelectMany(lexicon.WriteOut))
            {
                phrases.Add(phrase, number);
            }
        }
    }

    private List<Term> Terms(List<Reading> readings, Stress stress, bool hasMarks, Slots slots)
    {
        var terms = new List<Term>(readings.Count);
        for (var at = 0; at < readings.Count; at++)
        {
            var (syllable, otherwise) = readings[at];
            var id = vocabulary.IdOf(syllable.Plain);
            var found = new List<(int, double)>(1 + otherwise.Count);
            if (id >= 0)
            {
                found.Add((slots.For(id, hasMarks ? syllable.Marked : null), 1));
            }
            found.AddRange(otherwise.Select(other => (slots.For(other.Id, null), other.Factor)));
            terms.Add(new(found, Weight(readings, at, id, stress.Aside[at]) * stress.Weight[at]));
        }
        return terms;
    }

    private double Weight(List<Reading> readings, int at, int id, int aside)
    {
        var telling = id >= 0 ? Math.Min(vocabulary.Idf(id), UnknownWeight + 1) : UnknownWeight;
        return aside switch
        {
            0 => telling,
            1 when InLabelPair(readings, at, id) => telling * 0.5,
            _ => telling * AsideWeight,
        };
    }

    // "cho" is idle in "cho con", not in "cho thuê".
    private bool InLabelPair(List<Reading> readings, int at, int id) =>
        (at > 0 && vocabulary.IsLabelPair(vocabulary.IdOf(readings[at - 1].Syllable.Plain), id))
        || (at + 1 < readings.Count && vocabulary.IsLabelPair(id, vocabulary.IdOf(readings[at + 1].Syllable.Plain)));

    private List<Meaning> Meanings(List<Syllable> syllables, Stress stress, bool hasMarks, Slots slots)
    {
        var said = synonyms.In(syllables, hasMarks).Where(found => !stress.Hides(found.Start, found.End)).ToList();
        var meanings = new List<Meaning>();
        foreach (var found in said)
        {
            var weight = found.Meaning.Weight * stress.Weight[found.Start]
                * (found.Length == 1 && !hasMarks ? LoneBareSyllable : 1)
                * (said.Exists(other => Contains(other, found)) ? InsideLonger : 1);
            meanings.AddRange(found.Meaning.Law.Select(law => new Meaning(found.Start, found.End, [.. law.Select(id => slots.For(id, null))], weight)));
        }
        return meanings;
    }

    // "sổ đỏ" says less where "mất sổ đỏ" is said.
    private static bool Contains<T>(PhraseFound<T> longer, PhraseFound<T> shorter) =>
        longer.Length > shorter.Length && longer.Start <= shorter.Start && shorter.End <= longer.End;

    private static ulong Mask(Phrases<int> phrases, List<Syllable> syllables, Stress stress, bool hasMarks) =>
        phrases.In(syllables, hasMarks)
            .Where(found => stress.IsThePoint(found.Start, found.End))
            .Aggregate(0UL, (mask, found) => mask | (1UL << found.Meaning));

    private int[] Ids(List<Syllable> phrase) => [.. phrase.Select(syllable => vocabulary.IdOf(syllable.Plain))];
}
