namespace MotCua.Procedures.Completeness;

/// <summary>Something a wording lacks or names in vain: a code that has words, and what it is about. Some keep it from being published, others are only said.</summary>
public sealed record Gap(string Code, bool Blocks, string? About = null);

/// <summary>A room that knows whether what a wording names is there on a day.</summary>
public interface IReferenceCheck
{
    Task<IReadOnlyList<Gap>> Check(string procedure, ProcedureContent content, DateOnly day, CancellationToken cancel);
}
