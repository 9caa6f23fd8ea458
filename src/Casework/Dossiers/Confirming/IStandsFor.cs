namespace MotCua.Dossiers.Confirming;

/// <summary>What a person gave for a form, a signature or a code: it counts for as long as the form says what it said then.</summary>
internal interface IStandsFor
{
    Guid Signer { get; }

    string SignerName { get; }

    /// <summary>What the form said, as one number.</summary>
    string Says { get; }
}
