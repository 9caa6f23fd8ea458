using MotCua.Dossiers;
using MotCua.Dossiers.Counting;

namespace MotCua.Reviews.Counting;

/// <summary>What was counted of ended dossiers: how they went, what became of each paper, question and step, and for what reasons more was asked. Only sums, so that months add up to years.</summary>
public sealed class Figures
{
    /// <summary>So fine are times told apart.</summary>
    public const int MinutesPerNotch = 15;

    public int Ended { get; set; }

    public int Late { get; set; }

    public int Refused { get; set; }

    public int Stopped { get; set; }

    public int Online { get; set; }

    /// <summary>Papers that people handed in, at the counter or as files.</summary>
    public int HandedIn { get; set; }

    /// <summary>How many dossiers took so many quarters of a working hour, begun ones counted whole.</summary>
    public SortedDictionary<int, int> Times { get; set; } = [];

    public SortedDictionary<string, PaperFigures> Papers { get; set; } = [];

    public SortedDictionary<string, AnswerFigures> Answers { get; set; } = [];

    public SortedDictionary<string, StepFigures> Steps { get; set; } = [];

    public SortedDictionary<string, int> Reasons { get; set; } = [];

    public static Figures Together(IEnumerable<Figures> some)
    {
        var sum = new Figures();
        foreach (var one in some)
        {
            sum.Add(one);
        }

        return sum;
    }

    public void Add(EndedDossier one)
    {
        Ended++;
        Late += one.Late ? 1 : 0;
        Refused += one.End is EndKind.Refused ? 1 : 0;
        Stopped += one.End is EndKind.Stopped ? 1 : 0;
        Online += one.Online ? 1 : 0;
        // What was stopped says nothing of how long it takes to decide.
        if (one.End is not EndKind.Stopped)
        {
            Count(Times, Notch(one.Used));
        }

        foreach (var paper in one.Papers)
        {
            HandedIn += paper.Source is PaperSource.Upload or PaperSource.Counter ? 1 : 0;
            Of(Papers, paper.Key, () => new PaperFigures { Name = paper.Name }).Add(paper);
        }

        foreach (var answer in one.Answers)
        {
            Of(Answers, answer.Name, () => new AnswerFigures { Label = answer.Label }).Add(1, answer.AsHeld ? 1 : 0);
        }

        foreach (var step in one.Steps)
        {
            var figures = Of(Steps, step.Key, () => new StepFigures { Name = step.Name });
            Count(figures.Stays, Notch(step.Stay));
            Count(figures.Choices, step.Choice ?? "");
        }

        foreach (var reason in one.Reasons)
        {
            Count(Reasons, reason);
        }
    }

    public void Add(Figures other)
    {
        (Ended, Late, Refused, Stopped, Online, HandedIn) = (Ended + other.Ended, Late + other.Late, Refused + other.Refused, Stopped + other.Stopped, Online + other.Online, HandedIn + other.HandedIn);
        Sum(Times, other.Times);
        Sum(Reasons, other.Reasons);
        foreach (var (key, paper) in other.Papers)
        {
            Of(Papers, key, () => new PaperFigures { Name = paper.Name }).Add(paper);
        }

        foreach (var (key, answer) in other.Answers)
        {
            Of(Answers, key, () => new AnswerFigures { Label = answer.Label }).Add(answer.Given, answer.AsHeld);
        }

        foreach (var (key, step) in other.Steps)
        {
            var mine = Of(Steps, key, () => new StepFigures { Name = step.Name });
            Sum(mine.Stays, step.Stays);
            Sum(mine.Choices, step.Choices);
        }
    }

    /// <summary>Decided dossiers, whose times were counted.</summary>
    public int Decided => Times.Values.Sum();

    /// <summary>The time within which that share of decided dossiers was done; none where nothing was.</summary>
    public TimeSpan? Within(decimal share) => Percentile(Times, share);

    /// <summary>How many decided dossiers took longer than that; times are told apart by the quarter of an hour.</summary>
    public int Over(TimeSpan limit) => Times.Where(time => TimeSpan.FromMinutes((time.Key - 1) * MinutesPerNotch) >= limit).Sum(time => time.Value);

    internal static TimeSpan? Percentile(SortedDictionary<int, int> notches, decimal share)
    {
        var rank = (int)Math.Ceiling(notches.Values.Sum() * share);
        var seen = 0;
        foreach (var (notch, count) in notches)
        {
            seen += count;
            if (seen >= rank && seen > 0)
            {
                return TimeSpan.FromMinutes(notch * MinutesPerNotch);
            }
        }

        return null;
    }

    private static int Notch(TimeSpan time) => (int)Math.Ceiling(Math.Max(0, time.TotalMinutes) / MinutesPerNotch);

    private static void Count<TKey>(SortedDictionary<TKey, int> counts, TKey key) where TKey : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;

    private static void Sum<TKey>(SortedDictionary<TKey, int> into, SortedDictionary<TKey, int> other) where TKey : notnull
    {
        foreach (var (key, count) in other)
        {
            into[key] = into.GetValueOrDefault(key) + count;
        }
    }

    private static T Of<T>(SortedDictionary<string, T> all, string key, Func<T> make) => all.TryGetValue(key, out var found) ? found : all[key] = make();
}

/// <summary>What became of one paper: in how many dossiers it stood, whence it came, whether it ever mattered.</summary>
public sealed class PaperFigures
{
    public string Name { get; set; } = "";

    public int Asked { get; set; }

    public int HandedIn { get; set; }

    /// <summary>Taken from the vault, or proved by a register.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("fromVault")]
    public int Spared { get; set; }

    public int AskedAgain { get; set; }

    public int Unfit { get; set; }

    internal void Add(EndedPaper one)
    {
        Asked++;
        HandedIn += one.Source is PaperSource.Upload or PaperSource.Counter ? 1 : 0;
        Spared += one.Source is PaperSource.Vault or PaperSource.Register ? 1 : 0;
        AskedAgain += one.AskedAgain ? 1 : 0;
        Unfit += one.Unfit ? 1 : 0;
    }

    internal void Add(PaperFigures other) => (Asked, HandedIn, Spared, AskedAgain, Unfit) =
        (Asked + other.Asked, HandedIn + other.HandedIn, Spared + other.Spared, AskedAgain + other.AskedAgain, Unfit + other.Unfit);
}

/// <summary>How often a question was answered for which the State holds a fact, and how often with that fact.</summary>
public sealed class AnswerFigures
{
    public string Label { get; set; } = "";

    public int Given { get; set; }

    public int AsHeld { get; set; }

    internal void Add(int given, int asHeld) => (Given, AsHeld) = (Given + given, AsHeld + asHeld);
}

/// <summary>How long work lay at one step, and what was chosen there.</summary>
public sealed class StepFigures
{
    public string Name { get; set; } = "";

    public SortedDictionary<int, int> Stays { get; set; } = [];

    public SortedDictionary<string, int> Choices { get; set; } = [];

    public int Passed => Stays.Values.Sum();

    /// <summary>The time within which that share of the work was done there.</summary>
    public TimeSpan? StayOf(decimal share) => Figures.Percentile(Stays, share);

    public int Within(int minutes) => Stays.Where(stay => stay.Key * Figures.MinutesPerNotch <= minutes).Sum(stay => stay.Value);

    public bool AlwaysTheSame => Choices.Count <= 1;
}
