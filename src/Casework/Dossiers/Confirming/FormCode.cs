namespace MotCua.Dossiers.Confirming;

/// <summary>A one-time code that a person gave for her form. It stands for what the form said then, and counts for as long as it says the same.</summary>
internal sealed class FormCode : IStandsFor
{
    public required Guid Id { get; init; }

    public required DossierId Dossier { get; init; }

    /// <summary>The request for more that is answered with it; none for the filing itself.</summary>
    public required int Round { get; init; }

    /// <summary>Whose code it was.</summary>
    public required Guid Signer { get; init; }

    public required string SignerName { get; init; }

    public required string Says { get; init; }

    public required DateTimeOffset At { get; init; }
}
