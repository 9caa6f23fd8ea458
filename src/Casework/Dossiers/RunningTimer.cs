namespace MotCua.Dossiers;

/// <summary>Working time that runs while a step is open: a timer of the drawing, or the patience with an agency that does not answer. It stands still when the dossier does.</summary>
internal sealed class RunningTimer
{
    public required Guid Id { get; init; }

    public required DossierId Dossier { get; init; }

    public required Guid Step { get; init; }

    /// <summary>The timer in the drawing; none for the patience.</summary>
    public string? Node { get; init; }

    public required TimeSpan Delay { get; init; }

    public required DateTimeOffset RingsAt { get; set; }
}
