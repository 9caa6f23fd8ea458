using MotCua.Organisation;

namespace MotCua.Dossiers;

/// <summary>What kind of thing waits to be done: an arrival to answer, a step of the process, a result to hand over, a withdrawal to confirm, a silence past its hour to be dealt with by the head.</summary>
public enum WorkKind { Reception, Step, Return, Withdrawal, Silence }

/// <summary>One open piece of work on a dossier: where it lies, with whom, in what order. It is gone when it is done, so that queues hold only what is under way.</summary>
internal sealed class OpenWork
{
    /// <summary>That of the step, where it is a step's.</summary>
    public required Guid Id { get; init; }

    public required DossierId Dossier { get; init; }

    public required WorkKind Kind { get; init; }

    public Guid? Step { get; init; }

    /// <summary>The question that was not answered, where a silence is that of one who was asked.</summary>
    public Guid? Question { get; init; }

    public required string Agency { get; init; }

    /// <summary>It lies at an agency that neither received the dossier nor settles it, which few do: only so does that agency find the dossier.</summary>
    public bool IsElsewhere { get; set; }

    public required Role Role { get; init; }

    /// <summary>Whoever took it up or was given it; nobody yet at its agency otherwise.</summary>
    public OfficerId? Officer { get; set; }

    /// <summary>The order of the queue: the nearest due first, what stands still last.</summary>
    public required DateTimeOffset Due { get; set; }

    /// <summary>When the next rung of its step's ladder is reached; none while it stands still, and of what is no step.</summary>
    public DateTimeOffset? NextWarning { get; set; }
}
