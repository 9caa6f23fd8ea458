using MotCua.Kernel;

namespace MotCua.Procedures;

/// <summary>A wording is drafted, then published; a published one never changes, it only ends.</summary>
public enum VersionState { Draft, Published }

/// <summary>One wording of a procedure: what is asked of it often in columns, everything it says in one document.</summary>
internal sealed class ProcedureVersion
{
    public ProcedureVersionId Id { get; private init; }

    public ProcedureId Procedure { get; private init; }

    public int Number { get; private init; }

    public string Code { get; private init; } = "";

    public VersionState State { get; private set; }

    public ProcedureSource Source { get; private init; }

    public string Name { get; private init; } = "";

    public string Field { get; private init; } = "";

    /// <summary>Who does the work, in the words of the source.</summary>
    public string? Agency { get; private init; }

    /// <summary>Of which group where it is internal.</summary>
    public InternalGroup? Internal { get; private init; }

    public Levels Levels { get; private set; }

    public OnlineLevel OnlineLevel { get; private set; }

    public string? Decision { get; private set; }

    /// <summary>None when it holds since before anybody wrote it down.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>The first day on which it no longer holds.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Of the whole document.</summary>
    public string Hash { get; private init; } = "";

    /// <summary>Of what the file said, before it was completed from an earlier wording; none when no file said it.</summary>
    public string? FileHash { get; private init; }

    /// <summary>The file it came from, or none when it was written here.</summary>
    public string? Origin { get; private init; }

    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>When the import that brought it was taken back; it stays for the dossiers that stand on it, and its file is new again to the register.</summary>
    public DateOnly? RecalledOn { get; private set; }

    public ProcedureDocument Document { get; private set; } = null!;

    /// <summary>What the document itself states; the columns may add what published lists say.</summary>
    public Levels StatedLevels { get; private init; }

    public OnlineLevel StatedOnlineLevel { get; private init; }

    public bool IsEffective => State is VersionState.Published && (Until is not { } until || (From ?? DateOnly.MinValue) < until);

    public bool Holds(DateOnly day) => (From is not { } from || from <= day) && (Until is not { } until || day < until);

    public static ProcedureVersion Draft(Procedure procedure, int number, ProcedureText text, ProcedureSource source, string? origin)
    {
        var id = Ids.New<ProcedureVersionId>();
        return new()
        {
            Id = id,
            Procedure = procedure.Id,
            Number = number,
            Code = procedure.Code,
            State = VersionState.Draft,
            Source = source,
            Name = text.Content.Name,
            Field = text.Content.Field,
            Agency = text.Content.Agencies.Implementing ?? text.Content.Agencies.Competent,
            Internal = text.Content.Internal,
            Levels = text.Content.Levels,
            OnlineLevel = text.Content.OnlineLevel,
            StatedLevels = text.Content.Levels,
            StatedOnlineLevel = text.Content.OnlineLevel,
            Decision = text.Content.Decision,
            Hash = text.Hash,
            FileHash = text.FileHash,
            Origin = origin,
            Document = new() { Version = id, Content = text.Json },
        };
    }

    public void Publish(DateOnly? from, DateOnly? until, string? decision, DateTimeOffset at)
    {
        (State, From, Until, PublishedAt) = (VersionState.Published, from, until, at);
        Decision = decision ?? Decision;
    }

    /// <summary>Puts the document beside a version that was read without it.</summary>
    public void Hold(ProcedureDocument document) => Document = document;

    public void EndOn(DateOnly day) => Until = day;

    /// <summary>What ended it was taken back: it ends when it would have.</summary>
    public void GoOn(DateOnly? until) => Until = until;

    public void Recall(DateOnly day)
    {
        EndOn(From > day ? From.Value : day);
        RecalledOn = day;
    }

    /// <summary>A list's word never outweighs what the document states; what was decided by conditions outweighs both.</summary>
    public void Overlay(OnlineLevel online, Levels levels, OnlineLevel decided)
    {
        OnlineLevel = decided is not OnlineLevel.Unknown ? decided : StatedOnlineLevel is OnlineLevel.Unknown || (Source is ProcedureSource.List && online is not OnlineLevel.Unknown) ? online : StatedOnlineLevel;
        Levels = StatedLevels is Levels.None ? levels : StatedLevels;
    }
}

/// <summary>The document of a version, in a table of its own so that lists do not drag it along.</summary>
internal sealed class ProcedureDocument
{
    public ProcedureVersionId Version { get; init; }

    public string Content { get; init; } = "";
}
