using System.Text.Json.Nodes;
using MotCua.Dossiers;
using MotCua.Dossiers.Tracking;

namespace MotCua.Exchange;

/// <summary>One dossier, whole.</summary>
public sealed record DossierAnswer
{
    /// <summary>Its identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>Grows with every change; also the ETag.</summary>
    public required int Version { get; init; }

    /// <summary>The official code, given at acceptance.</summary>
    public string? Code { get; init; }

    /// <summary>The number the applicant holds from the beginning.</summary>
    public required string RequestNumber { get; init; }

    /// <summary>Where it stands.</summary>
    public required DossierStage Stage { get; init; }

    /// <summary>The state of the national exchange, 1 to 10; null for a draft.</summary>
    public int? NationalState { get; init; }

    /// <summary>How it came in.</summary>
    public required DossierChannel Channel { get; init; }

    /// <summary>How the result goes back.</summary>
    public required DossierChannel ReturnBy { get; init; }

    /// <summary>The procedure's code.</summary>
    public required string Procedure { get; init; }

    /// <summary>The wording of the procedure under which it was received.</summary>
    public required Guid ProcedureVersion { get; init; }

    /// <summary>The procedure's name.</summary>
    public required string ProcedureName { get; init; }

    /// <summary>The key of the case; empty when the procedure has none.</summary>
    public required string Case { get; init; }

    /// <summary>For whom it is.</summary>
    public required ApplicantAnswer Applicant { get; init; }

    /// <summary>Who handed it in.</summary>
    public required string SubmittedBy { get; init; }

    /// <summary>The agency that receives it.</summary>
    public required string ReceivingAgency { get; init; }

    /// <summary>The agency that settles it.</summary>
    public required string CompetentAgency { get; init; }

    /// <summary>That agency's name.</summary>
    public required string CompetentAgencyName { get; init; }

    /// <summary>The agency that is legally competent: another than the one that settles it where its competence is exercised by delegation.</summary>
    public required string LegalAgency { get; init; }

    /// <summary>The document by which competence was given to the agency that settles it; null where it is competent by the wording.</summary>
    public string? CompetentBy { get; init; }

    /// <summary>The answers of the e-form.</summary>
    public required JsonObject Answers { get; init; }

    /// <summary>When it was handed in.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>By when the agency must accept, decline or ask for more.</summary>
    public DateTimeOffset? AnswerDue { get; init; }

    /// <summary>The deadline.</summary>
    public required DueAnswer Due { get; init; }

    /// <summary>The fee owed, in đồng.</summary>
    public required long Fee { get; init; }

    /// <summary>What is paid of it, in đồng.</summary>
    public required long Paid { get; init; }

    /// <summary>The papers, each with the files handed in for it.</summary>
    public required IReadOnlyList<DossierPaperAnswer> Papers { get; init; }

    /// <summary>The steps so far, in order.</summary>
    public required IReadOnlyList<StepAnswer> Steps { get; init; }

    /// <summary>What was asked for, in order.</summary>
    public required IReadOnlyList<SupplementAnswer> Supplements { get; init; }

    /// <summary>What happened, in order.</summary>
    public required IReadOnlyList<HappeningAnswer> History { get; init; }

    /// <summary>The signed result; null until there is one.</summary>
    public ResultAnswer? Result { get; init; }

    /// <summary>How the result was handed over; null until it was.</summary>
    public DeliveryAnswer? Delivery { get; init; }

    /// <summary>The ways out of the present step.</summary>
    public required IReadOnlyList<ChoiceAnswer> Choices { get; init; }

    internal static DossierAnswer Of(DossierView d) => new()
    {
        Id = d.Id.Value,
        Version = d.Version,
        Code = d.Code,
        RequestNumber = d.RequestNumber,
        Stage = d.Stage,
        NationalState = d.NationalState,
        Channel = d.Channel,
        ReturnBy = d.ReturnBy,
        Procedure = d.Procedure,
        ProcedureVersion = d.ProcedureVersion,
        ProcedureName = d.ProcedureName,
        Case = d.Case,
        Applicant = new() { Name = d.ApplicantName, Number = d.ApplicantNumber, Phone = d.ApplicantPhone, Address = d.ApplicantAddress },
        SubmittedBy = d.SubmitterName,
        ReceivingAgency = d.ReceivingAgency,
        CompetentAgency = d.CompetentAgency,
        CompetentAgencyName = d.CompetentAgencyName,
        LegalAgency = d.Authority?.Legal ?? d.CompetentAgency,
        CompetentBy = d.Authority is { } by ? $"{by.Number} ({by.DatedOn:yyyy-MM-dd})" : null,
        Answers = JsonNode.Parse(d.Answers) as JsonObject ?? [],
        SubmittedAt = d.SubmittedAt,
        AnswerDue = d.AnswerDue,
        Due = DueAnswer.Of(d.Due),
        Fee = d.Fee,
        Paid = d.Paid,
        Papers = [.. d.Papers.Select(DossierPaperAnswer.Of)],
        Steps = [.. d.Steps.Select(step => new StepAnswer { Key = step.Key, Name = step.Name, Agency = step.Agency, Officer = step.OfficerName, ArrivedAt = step.ArrivedAt, DueAt = step.DueAt, LeftAt = step.LeftAt, Choice = step.Choice })],
        Supplements = [.. d.Supplements.Select(SupplementAnswer.Of)],
        History = [.. d.History.Select(line => new HappeningAnswer { At = line.At, What = line.What, Who = line.Who, Office = line.Office, Note = line.Note })],
        Result = d.Result is { } result ? ResultAnswer.Of(result) : null,
        Delivery = d.Delivery is { } proof ? new() { At = proof.At, Channel = proof.Channel, ReceivedBy = proof.ReceivedBy } : null,
        Choices = [.. d.Choices.Select(choice => new ChoiceAnswer { Key = choice.Key, Label = choice.Label, IsRefusal = choice.IsRefusal, LeadsToSignature = choice.LeadsToSignature })],
    };
}
