using MotCua.Kernel;

namespace MotCua.Dossiers.Result;

/// <summary>What officers have written so far of a decision: kept between visits, and between the officers of a step, until it is proposed for signature.</summary>
internal sealed class DraftWriting : Aggregate
{
    private DraftWriting()
    {
    }

    public Guid Id { get; private init; }

    public DossierId Dossier { get; private init; }

    /// <summary>Whether it is the letter that says no.</summary>
    public bool Refuses { get; private init; }

    /// <summary>The version of the blank it is written on; none where there is none.</summary>
    public Guid? Blank { get; private set; }

    public DraftTyped Typed { get; private set; } = DraftTyped.Nothing;

    public string By { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public static DraftWriting Of(DossierId dossier, bool refuses) => new() { Id = Guid.CreateVersion7(), Dossier = dossier, Refuses = refuses };

    public void Keep(Guid? blank, DraftTyped typed, Hand by, DateTimeOffset at) => (Blank, Typed, By, At) = (blank, typed, by.Name, at);
}

/// <summary>A decision as it is being typed, finished or not: its title, its text, the opinion with it, and the passages of the blank that were rewritten.</summary>
public sealed record DraftTyped(string? Title, string? Text, string? Opinion, IReadOnlyDictionary<string, string> Passages)
{
    public static DraftTyped Nothing { get; } = new(null, null, null, new Dictionary<string, string>());

    /// <summary>The text line by line, as it stands on paper.</summary>
    public IReadOnlyList<string> Lines => [.. (Text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
