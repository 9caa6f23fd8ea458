namespace MotCua.Audit;

/// <summary>A list that somebody took out of the house as a workbook: which list, narrowed how, how many lines; never changed, never taken away.</summary>
public sealed record ExportTaken
{
    public required Guid Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid ActorId { get; init; }

    public required string ActorName { get; init; }

    public string? Office { get; init; }

    /// <summary>The name of the list, as its page is headed.</summary>
    public required string List { get; init; }

    /// <summary>What narrowed it, in words.</summary>
    public required string Filter { get; init; }

    public required int Rows { get; init; }
}
