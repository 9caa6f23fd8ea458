using System.Text.RegularExpressions;
using MotCua.Kernel;

namespace MotCua.Procedures.Learning;

/// <summary>What was asked since the house last wrote it down, added up in memory so that no search waits for it. Says nothing of who asked.</summary>
public sealed partial class QuestionBook(TimeProvider clock)
{
    /// <summary>More different questions than this between two writings are nobody's honest asking.</summary>
    private const int Most = 2000;

    private const int Longest = 120;

    private readonly Lock door = new();
    private Dictionary<string, AskedNote> notes = [];

    /// <summary>Somebody asked, and so many procedures were found.</summary>
    public void Asked(string question, int found) => Note(question, note =>
    {
        note.Asked++;
        note.Empty += found == 0 ? 1 : 0;
    });

    /// <summary>Somebody opened this procedure from the answer.</summary>
    public void Chose(string question, string code) => Note(question, note => note.Chosen[code] = note.Chosen.GetValueOrDefault(code) + 1);

    /// <summary>Somebody said that the right one is not there, or went on to call for help.</summary>
    public void Missed(string question) => Note(question, note => note.Missed++);

    internal IReadOnlyCollection<AskedNote> Take()
    {
        lock (door)
        {
            var taken = notes;
            notes = [];
            return taken.Values;
        }
    }

    /// <summary>What could not be written is kept for the next time.</summary>
    internal void GiveBack(IEnumerable<AskedNote> some)
    {
        lock (door)
        {
            foreach (var note in some)
            {
                if (!notes.TryAdd(note.Folded, note))
                {
                    notes[note.Folded].Add(note);
                }
            }
        }
    }

    private void Note(string question, Action<AskedNote> what)
    {
        var text = Spaces().Replace(question.Trim(), " ");
        // Numbers of people, papers and telephones are nobody's business here, and what fills a page is no question.
        if (text.Length is < 2 or > Longest || Numbers().IsMatch(text) || text.Contains('@', StringComparison.Ordinal))
        {
            return;
        }

        var folded = VietnameseFold.Fold(text).ToLowerInvariant();
        lock (door)
        {
            if (!notes.TryGetValue(folded, out var note))
            {
                if (notes.Count >= Most)
                {
                    return;
                }

                notes[folded] = note = new(folded);
            }

            (note.Text, note.At) = (text, clock.GetUtcNow());
            what(note);
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\d[\d .]{4,}\d")]
    private static partial Regex Numbers();
}

/// <summary>One question since the last writing.</summary>
internal sealed class AskedNote(string folded)
{
    public string Folded { get; } = folded;

    public string Text { get; set; } = "";

    public DateTimeOffset At { get; set; }

    public int Asked { get; set; }

    public int Empty { get; set; }

    public int Missed { get; set; }

    public Dictionary<string, int> Chosen { get; } = [];

    public void Add(AskedNote other)
    {
        (Asked, Empty, Missed) = (Asked + other.Asked, Empty + other.Empty, Missed + other.Missed);
        foreach (var (code, times) in other.Chosen)
        {
            Chosen[code] = Chosen.GetValueOrDefault(code) + times;
        }
    }
}
