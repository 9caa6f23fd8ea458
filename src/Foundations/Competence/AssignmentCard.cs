using MotCua.Kernel;

namespace MotCua.Competence;

/// <summary>An assignment as it stands, with all that was entered and how it was ended.</summary>
public sealed record AssignmentCard(
    AssignmentId Id,
    AssignmentKind Kind,
    string Procedure,
    Guid? Wording,
    IReadOnlyList<string> Cases,
    Side Giver,
    Side Taker,
    AssigningDocument Document,
    Period Period,
    string? Conditions,
    int? ReportMonths,
    TransferId? Transfer,
    AssigningDocument? EndedBy,
    DateTimeOffset MadeAt,
    string MadeBy,
    bool HasPaper,
    int Version)
{
    /// <summary>The number and day of the document, as papers cite it.</summary>
    public string Cited => $"{Document.Number} ngày {Document.DatedOn:dd/MM/yyyy}";

    /// <summary>Whether it is about this wording and this case; a case not known yet may be meant.</summary>
    public bool IsAbout(Guid wording, string? caseKey) => (Wording is null || Wording == wording) && (Cases.Count == 0 || string.IsNullOrEmpty(caseKey) || Cases.Contains(caseKey));

    internal static AssignmentCard Of(Assignment one) => new(
        one.Id, one.Kind, one.Procedure, one.Wording, one.Cases, one.Giver, one.Taker, one.Document, one.Period, one.Conditions, one.ReportMonths, one.Transfer, one.EndedBy,
        one.MadeAt, one.MadeBy, one.Paper is not null, one.Version);
}
