namespace MotCua.Dossiers;

/// <summary>A dossier received in one area for the competent agency of another: both are credited with it.</summary>
internal sealed class Credit
{
    public required DossierId Dossier { get; init; }

    public required string Code { get; init; }

    public required string ProcedureName { get; init; }

    public required string Receiving { get; init; }

    public required string Competent { get; init; }

    public required string CompetentName { get; init; }

    public required DateTimeOffset At { get; init; }
}
