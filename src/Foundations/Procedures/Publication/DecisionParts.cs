using MotCua.Kernel;

namespace MotCua.Procedures.Publication;

/// <summary>A decision that publishes procedures (quyết định công bố).</summary>
public readonly record struct DecisionId(Guid Value) : IId<DecisionId>, IComparable<DecisionId>
{
    /// <summary>Older before newer.</summary>
    public int CompareTo(DecisionId other) => Value.CompareTo(other.Value);
}

/// <summary>How far a decision has come; it is public when it is posted here and the national database has it.</summary>
public enum DecisionState { Drafted, Checked, Submitted, Signed, Public }

/// <summary>Who publishes: the law gives ministries other days than provinces.</summary>
public enum Issuer { Province, Ministry }

/// <summary>What a decision does to a procedure.</summary>
public enum EntryKind { New, Amended, Abolished }

/// <summary>What becomes of dossiers under way when the wording changes.</summary>
public enum RunningChoice
{
    /// <summary>They are finished under the wording under which they were received.</summary>
    Finish,

    /// <summary>From the first day of the new wording they are worked on under it.</summary>
    Move,
}

/// <summary>A legal text on which a decision rests, and the day on which it takes effect.</summary>
public sealed record DecisionBasis(string Number, string? Title, DateOnly EffectiveOn);

/// <summary>What a decision does to one procedure, as it is drafted.</summary>
public sealed record EntrySheet(string Code, EntryKind Kind);

/// <summary>A decision as it is written: what it is about, which agency proposes it, who is to sign, on what it rests, and what it does. A ministry's decision was signed elsewhere and brings its number and day.</summary>
public sealed record DecisionSheet(string Title, string Proposer, IReadOnlyList<DecisionBasis> Bases, IReadOnlyList<EntrySheet> Entries)
{
    public Issuer Issuer { get; init; }

    public string SignerName { get; init; } = "";

    public string SignerOffice { get; init; } = "";

    public string? OutsideNumber { get; init; }

    public DateOnly? OutsideDay { get; init; }

    /// <summary>The day of the last legal basis to take effect; the days of the law are counted from it.</summary>
    internal DateOnly? LatestBasis => Bases.Count == 0 ? null : Bases.Max(basis => basis.EffectiveOn);
}

/// <summary>The signed or drafted decision as a file.</summary>
public sealed record DecisionPaper(string Sha256, string Name, long Size, string MediaType, int Pages);

/// <summary>One thing that was done with a decision: when, by whom, with what words.</summary>
public sealed record DecisionNote(string What, DateTimeOffset At, Guid Who, string Name, string? Office, string? Words = null);

/// <summary>What was chosen for the dossiers under way of one procedure: all alike, save those named by their codes; by whom and why.</summary>
public sealed record RunningPlan(RunningChoice Choice, IReadOnlyList<string> Exceptions, string? Why, DateTimeOffset At, string By)
{
    /// <summary>What this dossier is to do; one that has no code yet goes with the rest.</summary>
    public RunningChoice For(string? code) => code is not null && Exceptions.Contains(code) ? (Choice is RunningChoice.Move ? RunningChoice.Finish : RunningChoice.Move) : Choice;
}
