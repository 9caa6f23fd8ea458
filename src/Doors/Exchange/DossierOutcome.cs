using MotCua.Dossiers;

namespace MotCua.Exchange;

/// <summary>One line of history.</summary>
public sealed record HappeningAnswer
{
    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What, as a key such as "accepted".</summary>
    public required string What { get; init; }

    /// <summary>Who.</summary>
    public required string Who { get; init; }

    /// <summary>Of which office.</summary>
    public string? Office { get; init; }

    /// <summary>What was said.</summary>
    public string? Note { get; init; }
}

/// <summary>The signed answer of the authority.</summary>
public sealed record ResultAnswer
{
    /// <summary>Its number.</summary>
    public required string Number { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Whether the request was refused.</summary>
    public required bool IsRefusal { get; init; }

    /// <summary>When it was signed.</summary>
    public required DateTimeOffset SignedAt { get; init; }

    /// <summary>Who signed.</summary>
    public required string Signer { get; init; }

    /// <summary>The fingerprint of the PDF.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The code by which anybody may check it.</summary>
    public required string VerificationCode { get; init; }

    internal static ResultAnswer Of(DossierResult result) => new()
    {
        Number = result.Number,
        Title = result.Title,
        IsRefusal = result.IsRefusal,
        SignedAt = result.SignedAt,
        Signer = result.SignerName,
        Sha256 = result.Sha256,
        VerificationCode = result.VerificationCode,
    };
}

/// <summary>How a result reached the applicant.</summary>
public sealed record DeliveryAnswer
{
    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>By which way.</summary>
    public required DossierChannel Channel { get; init; }

    /// <summary>Who received it.</summary>
    public required string ReceivedBy { get; init; }
}

/// <summary>One way out of the present step.</summary>
public sealed record ChoiceAnswer
{
    /// <summary>The key to be sent.</summary>
    public required string Key { get; init; }

    /// <summary>What it is called.</summary>
    public required string Label { get; init; }

    /// <summary>Whether it refuses the request.</summary>
    public required bool IsRefusal { get; init; }

    /// <summary>Whether the proposed result goes to the signer.</summary>
    public required bool LeadsToSignature { get; init; }
}
