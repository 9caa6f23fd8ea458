using MotCua.Kernel;
using static MotCua.Competence.CompetenceRefusals;

namespace MotCua.Competence;

/// <summary>One procedure given over by one document from a day until a day; what was entered stays, it only ends.</summary>
internal sealed class Assignment : Aggregate
{
    private Assignment()
    {
    }

    public AssignmentId Id { get; private init; }

    public AssignmentKind Kind { get; private init; }

    public string Procedure { get; private init; } = "";

    public Guid? Wording { get; private init; }

    public IReadOnlyList<string> Cases { get; private init; } = [];

    public Side Giver { get; private init; } = null!;

    public Side Taker { get; private init; } = null!;

    public AssigningDocument Document { get; private init; } = null!;

    public AssigningPaper? Paper { get; private set; }

    public DateOnly From { get; private init; }

    /// <summary>The first day on which it no longer holds.</summary>
    public DateOnly? Until { get; private set; }

    public string? Conditions { get; private init; }

    public int? ReportMonths { get; private init; }

    public TransferId? Transfer { get; private init; }

    public AssigningDocument? EndedBy { get; private set; }

    public DateTimeOffset MadeAt { get; private init; }

    public string MadeBy { get; private init; } = "";

    public Period Period => new(From, Until);

    public static Assignment Of(AssignmentSheet sheet, string procedure, DateTimeOffset now, string by)
    {
        DocumentMissing.At(nameof(AssigningDocument.Number)).Unless(sheet.Document.IsWhole);
        DocumentYounger.At(nameof(sheet.From)).If(sheet.Document.DatedOn > sheet.From);
        EndMissing.At(nameof(sheet.Until)).If(sheet.Kind is AssignmentKind.Delegated && sheet.Until is null);
        PeriodBackwards.At(nameof(sheet.Until)).If(sheet.Until <= sheet.From);
        ReportWrong.At(nameof(sheet.ReportMonths)).If(sheet.ReportMonths is < 1 or > 24);
        var one = new Assignment
        {
            Id = Ids.New<AssignmentId>(),
            Kind = sheet.Kind,
            Procedure = procedure,
            Wording = sheet.Wording,
            Cases = [.. sheet.Cases.Distinct()],
            Giver = sheet.Giver,
            Taker = sheet.Taker,
            Document = sheet.Document.Trimmed,
            From = sheet.From,
            Until = sheet.Until,
            Conditions = string.IsNullOrWhiteSpace(sheet.Conditions) ? null : sheet.Conditions.Trim(),
            ReportMonths = sheet.ReportMonths,
            Transfer = sheet.Transfer,
            MadeAt = now,
            MadeBy = by,
        };
        one.Raise(new CompetenceAssigned(one.Id, procedure, one.From));
        return one;
    }

    /// <summary>Days gone by are not rewritten: it ends today at the earliest, and never later than it would have.</summary>
    public void End(AssigningDocument by, DateOnly on, DateOnly today)
    {
        Over.If(Until <= today || EndedBy is not null);
        DocumentMissing.At(nameof(AssigningDocument.Number)).Unless(by.IsWhole);
        DocumentYounger.At("On").If(by.DatedOn > on);
        EndsInThePast.At("On").If(on < today || on >= Until);
        // What would end before it began never holds at all.
        (Until, EndedBy) = (on > From ? on : From, by.Trimmed);
        Raise(new AssignmentEnded(Id, Procedure, Until.Value));
    }

    public void Attach(AssigningPaper paper)
    {
        PaperThere.If(Paper is not null);
        Paper = paper;
    }
}
