using MotCua.Kernel;

namespace MotCua.Audit;

/// <summary>One line of the journal: who did, or looked at, what, for whom, when and from where.</summary>
public sealed record Deed(
    Guid Id,
    DateTimeOffset At,
    Guid ActorId,
    ActorKind ActorKind,
    string ActorName,
    string? Office,
    Guid? OnBehalfOf,
    string? Origin,
    string Name,
    Guid? Subject,
    bool IsReading,
    IReadOnlyList<string> Events,
    string? Refused)
{
    internal static Deed Of(JournalEntry entry) => new(
        entry.Id, entry.At, entry.ActorId, entry.ActorKind, entry.ActorName, entry.Office, entry.OnBehalfOf, entry.Origin,
        entry.Deed, entry.Subject, entry.IsReading, entry.Events.Split(' ', StringSplitOptions.RemoveEmptyEntries), entry.Refused);
}
