using MotCua.Kernel;

namespace MotCua.Dossiers.Confirming;

/// <summary>By what a person stood for what she filled in: her session after signing in, the same entered with a one-time code, her own digital signature, a one-time code given for this very form; or by software that files for an enterprise.</summary>
public enum ConfirmedBy { Session, OneTimeCode, Signature, Software, CodeForForm }

/// <summary>One form confirmed as it was handed in; never changed afterwards.</summary>
internal sealed class FormConfirmation
{
    public required Guid Id { get; init; }

    public required DossierId Dossier { get; init; }

    /// <summary>The request for more that was answered with it; none for the filing itself.</summary>
    public required int Round { get; init; }

    public required ConfirmedBy Way { get; init; }

    /// <summary>When she stood for it: with a code, the moment of the code.</summary>
    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public FormSignatureId? Signature { get; init; }
}

/// <summary>How a form was confirmed, as whoever may see the dossier sees it; with the signed paper where there is one.</summary>
public sealed record ConfirmationView(int Round, ConfirmedBy Way, DateTimeOffset At, string By)
{
    /// <summary>The signed form, to be opened like any file of the dossier.</summary>
    public string? Sha256 { get; init; }

    public long Size { get; init; }

    /// <summary>The code under which anybody checks it.</summary>
    public string? Code { get; init; }

    public DateTimeOffset? SignedAt { get; init; }

    /// <summary>The baseline of PAdES that the signature reached.</summary>
    public string? Level { get; init; }
}
