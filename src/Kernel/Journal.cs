using Microsoft.EntityFrameworkCore;

namespace MotCua.Kernel;

/// <summary>One deed or reading as the law wants it remembered: who, for whom, what, when, with which effects.</summary>
public sealed record JournalEntry
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required DateTimeOffset At { get; init; }

    public required Guid ActorId { get; init; }

    public required ActorKind ActorKind { get; init; }

    public required string ActorName { get; init; }

    public string? Office { get; init; }

    public Guid? OnBehalfOf { get; init; }

    public string? Origin { get; init; }

    /// <summary>The name of the command, or of the question for a reading.</summary>
    public required string Deed { get; init; }

    /// <summary>True when nothing changed and somebody only looked.</summary>
    public bool IsReading { get; init; }

    /// <summary>The thing it was about: a dossier, a person, a procedure.</summary>
    public Guid? Subject { get; init; }

    /// <summary>The names of what happened, in order.</summary>
    public required string Events { get; init; }

    /// <summary>The code of the refusal when the deed was denied for want of permission.</summary>
    public string? Refused { get; init; }
}

/// <summary>A creating deed already done under a sender's key, with its answer.</summary>
public sealed class DoneOnce
{
    public required string Key { get; init; }

    /// <summary>Hash of the request, so that a key cannot be used for another deed.</summary>
    public required string Fingerprint { get; init; }

    public required string Answer { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>An event waiting to leave the house.</summary>
public sealed class OutboxMessage
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Delivery { get; init; }

    public required string Event { get; init; }

    public required string Body { get; init; }

    public required DateTimeOffset DueAt { get; set; }

    public int Attempts { get; set; }

    public string? LastError { get; set; }

    public DateTimeOffset? DoneAt { get; set; }
}

/// <summary>A number that grows when a cached part of the house changes, so that every process notices.</summary>
public sealed class ChangeStamp
{
    public required string Name { get; init; }

    public long Value { get; set; }
}

internal static class KernelTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<JournalEntry>(entry =>
        {
            entry.In("kernel", "journal");
            entry.Property(e => e.ActorKind).HasConversion<string>();
            entry.HasIndex(e => new { e.Subject, e.Id });
            entry.HasIndex(e => new { e.ActorId, e.Id });
        });
        model.Entity<DoneOnce>(done =>
        {
            done.In("kernel", "done_once");
            done.HasKey(d => d.Key);
            done.HasIndex(d => d.At);
        });
        model.Entity<OutboxMessage>(message =>
        {
            message.In("kernel", "outbox");
            message.HasIndex(m => new { m.DoneAt, m.DueAt });
        });
        model.Entity<NumberSeries>(series =>
        {
            series.In("kernel", "number_series");
            series.HasKey(s => s.Series);
        });
        model.Entity<ChangeStamp>(stamp =>
        {
            stamp.In("kernel", "change_stamp");
            stamp.HasKey(s => s.Name);

            // Two who change the same part at once must leave two changes, or another server would miss the second.
            stamp.Property(s => s.Value).IsConcurrencyToken();
        });
    }
}
