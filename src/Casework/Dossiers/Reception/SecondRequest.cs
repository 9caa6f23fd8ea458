namespace MotCua.Dossiers.Reception;

/// <summary>A further request for more, laid before the head, who alone may let it go out; kept whatever the answer.</summary>
internal sealed class SecondRequest
{
    public required Guid Id { get; init; }

    public required DossierId Dossier { get; init; }

    /// <summary>Whose head decides.</summary>
    public required string Agency { get; init; }

    public required string Ground { get; init; }

    public required List<SupplementLine> Lines { get; init; }

    public required Guid Officer { get; init; }

    public required string OfficerName { get; init; }

    public required DateTimeOffset At { get; init; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public string? DecidedBy { get; private set; }

    public bool? Approved { get; private set; }

    public string? Answer { get; private set; }

    public void Decide(bool approved, string? answer, string by, DateTimeOffset now) =>
        (Approved, Answer, DecidedBy, DecidedAt) = (approved, string.IsNullOrWhiteSpace(answer) ? null : answer.Trim(), by, now);
}
