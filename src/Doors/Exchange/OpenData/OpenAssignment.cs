using MotCua.Competence;
using MotCua.Competence.Assigning;

namespace MotCua.Exchange.OpenData;

/// <summary>One procedure given over from one side to another by one document, as open data.</summary>
public sealed record OpenAssignment
{
    /// <summary>The code of the procedure.</summary>
    public required string Procedure { get; init; }

    /// <summary>Decentralised: the competence itself went over; Delegated: it stays, another agency exercises it.</summary>
    public required AssignmentKind Kind { get; init; }

    /// <summary>The level that gives, or null where agencies are named.</summary>
    public string? GiverLevel { get; init; }

    /// <summary>The agencies that give, by their codes.</summary>
    public required IReadOnlyList<string> Givers { get; init; }

    /// <summary>The level that takes, or null where agencies are named.</summary>
    public string? TakerLevel { get; init; }

    /// <summary>The agencies that take, by their codes.</summary>
    public required IReadOnlyList<string> Takers { get; init; }

    /// <summary>Number of the document.</summary>
    public required string Document { get; init; }

    /// <summary>Day of the document.</summary>
    public required DateOnly DatedOn { get; init; }

    /// <summary>The first day on which it holds.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The first day on which it no longer holds; null while no end is known.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Number of the document that ended it before its day.</summary>
    public string? EndedBy { get; init; }

    internal static OpenAssignment Of(AssignmentRow row) => new()
    {
        Procedure = row.Card.Procedure,
        Kind = row.Card.Kind,
        GiverLevel = row.Card.Giver.Level?.ToString(),
        Givers = row.Card.Giver.Agencies,
        TakerLevel = row.Card.Taker.Level?.ToString(),
        Takers = row.Card.Taker.Agencies,
        Document = row.Card.Document.Number,
        DatedOn = row.Card.Document.DatedOn,
        From = row.Card.Period.From,
        Until = row.Card.Period.Until,
        EndedBy = row.Card.EndedBy?.Number,
    };
}
