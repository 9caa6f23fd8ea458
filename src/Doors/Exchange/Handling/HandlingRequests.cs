using MotCua.Dossiers;

namespace MotCua.Exchange.Handling;

/// <summary>A stretch of a list of dossiers.</summary>
public sealed record DossierList
{
    /// <summary>The dossiers, the newest first.</summary>
    public required IReadOnlyList<DossierItem> Items { get; init; }

    /// <summary>Give this as "after" for the next stretch; null at the end.</summary>
    public string? Next { get; init; }
}

/// <summary>One dossier in a list.</summary>
public sealed record DossierItem
{
    /// <summary>Its identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The official code, given at acceptance.</summary>
    public string? Code { get; init; }

    /// <summary>The number the applicant holds from the beginning.</summary>
    public required string RequestNumber { get; init; }

    /// <summary>The procedure's name.</summary>
    public required string ProcedureName { get; init; }

    /// <summary>For whom it is.</summary>
    public required string ApplicantName { get; init; }

    /// <summary>Where it stands.</summary>
    public required DossierStage Stage { get; init; }

    /// <summary>The state of the national exchange, 1 to 10; null for a draft.</summary>
    public int? NationalState { get; init; }

    /// <summary>How it came in.</summary>
    public required DossierChannel Channel { get; init; }

    /// <summary>The agency that settles it.</summary>
    public required string Agency { get; init; }

    /// <summary>The present step.</summary>
    public string? Step { get; init; }

    /// <summary>When it was handed in.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>By when the agency must accept, decline or ask for more.</summary>
    public DateTimeOffset? AnswerDue { get; init; }

    /// <summary>The deadline.</summary>
    public required DueAnswer Due { get; init; }

    internal static DossierItem Of(Dossiers.Tracking.DossierRow row) => new()
    {
        Id = row.Id.Value,
        Code = row.Code,
        RequestNumber = row.RequestNumber,
        ProcedureName = row.ProcedureName,
        ApplicantName = row.ApplicantName,
        Stage = row.Stage,
        NationalState = NationalStates.Of(row.Stage),
        Channel = row.Channel,
        Agency = row.Agency,
        Step = row.Step,
        SubmittedAt = row.SubmittedAt,
        AnswerDue = row.AnswerDue,
        Due = DueAnswer.Of(row.Due),
    };
}

/// <summary>One complete list of what is missing.</summary>
public sealed record SupplementRequest
{
    /// <summary>What is missing or wrong.</summary>
    public required IReadOnlyList<MissingThing> Lines { get; init; }

    /// <summary>The legal basis of the list as a whole.</summary>
    public string? LegalBasis { get; init; }
}

/// <summary>Why the dossier is not taken.</summary>
public sealed record Declining
{
    /// <summary>The reason, in words that the applicant understands.</summary>
    public required string Reason { get; init; }
}

/// <summary>The present step is done.</summary>
public sealed record StepDone
{
    /// <summary>The key of the way out.</summary>
    public required string Choice { get; init; }

    /// <summary>What the next shall know.</summary>
    public string? Opinion { get; init; }

    /// <summary>What is proposed for signature, when the way out leads there.</summary>
    public ResultProposal? Result { get; init; }
}

/// <summary>What is proposed for signature.</summary>
public sealed record ResultProposal
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The lines of the text.</summary>
    public required IReadOnlyList<string> Lines { get; init; }
}

/// <summary>The result was handed over.</summary>
public sealed record Delivering
{
    /// <summary>By which way.</summary>
    public required DossierChannel Channel { get; init; }

    /// <summary>Who received it.</summary>
    public required string ReceivedBy { get; init; }

    /// <summary>A remark.</summary>
    public string? Remark { get; init; }
}
