namespace MotCua.Dossiers.Counting;

/// <summary>How a dossier that was once accepted came to its end.</summary>
public enum EndKind { Granted, Refused, Stopped }

/// <summary>Where a reading of ended dossiers stopped; the next goes on after it.</summary>
public sealed record EndedMark(DateTimeOffset At, Guid Dossier);

/// <summary>An ended dossier without the names of people: under what it ran, how long it took, and what its papers, answers and steps came to.</summary>
public sealed record EndedDossier(
    DossierId Id,
    string Code,
    string Procedure,
    Guid ProcedureVersion,
    string CompetentAgency,
    DateTimeOffset EndedAt,
    TimeSpan Used,
    TimeSpan? Allowed,
    bool Late,
    bool Online,
    EndKind End,
    IReadOnlyList<EndedPaper> Papers,
    IReadOnlyList<EndedAnswer> Answers,
    IReadOnlyList<EndedStep> Steps,
    IReadOnlyList<string> Reasons)
{
    public EndedMark Mark => new(EndedAt, Id.Value);
}

/// <summary>A paper of an ended dossier: from where it came, whether anybody ever asked for it again, and whether it was found unfit.</summary>
public sealed record EndedPaper(string Key, string Name, PaperSource Source, bool AskedAgain, bool Unfit);

/// <summary>An answer to a question for which the State holds a fact, and whether it was that very fact.</summary>
public sealed record EndedAnswer(string Name, string Label, bool AsHeld);

/// <summary>A piece of work that was done: how long it lay there in the working time of its agency, and what was chosen.</summary>
public sealed record EndedStep(string Key, string Name, TimeSpan Stay, string? Choice);

/// <summary>Dossiers whose clock has ended, in the order of their ends, for rooms that count.</summary>
public interface IEndedDossiers
{
    /// <summary>The next ones after the mark that ended before that moment.</summary>
    Task<IReadOnlyList<EndedDossier>> After(EndedMark? mark, DateTimeOffset before, int take, CancellationToken cancel);
}
