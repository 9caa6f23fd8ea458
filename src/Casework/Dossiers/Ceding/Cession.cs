using MotCua.Kernel;
using static MotCua.Dossiers.Ceding.CedingRefusals;

namespace MotCua.Dossiers.Ceding;

/// <summary>The choice for one dossier under way, by whom and why; for a hand-over its approval, and what became of it.</summary>
internal sealed class Cession : Aggregate
{
    public required CessionId Id { get; init; }

    /// <summary>The assignment by which the competence went over.</summary>
    public required Guid Assignment { get; init; }

    public required DossierId Dossier { get; init; }

    public required string Code { get; init; }

    public required string From { get; init; }

    public required string FromName { get; init; }

    public CessionChoice Choice { get; private set; }

    public string? To { get; private set; }

    public string? ToName { get; private set; }

    public string Reason { get; private set; } = "";

    public Guid Chooser { get; private set; }

    public string ChosenBy { get; private set; } = "";

    public DateTimeOffset ChosenAt { get; private set; }

    public CessionState State { get; private set; }

    public Guid? Approver { get; private set; }

    public string? ApprovedBy { get; private set; }

    public string? ApproverOffice { get; private set; }

    public DateTimeOffset? ApprovedAt { get; private set; }

    public string? Decision { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public DateTimeOffset? CarriedAt { get; private set; }

    /// <summary>Why it stayed where it was; none when it went.</summary>
    public string? Refusal { get; private set; }

    public string? Where { get; private set; }

    /// <summary>In whose name the dossier is handed over.</summary>
    public Hand Hand => new(NotApproved.Unless(Approver is not null ? this : null).Approver!.Value, ApprovedBy!, ApproverOffice);

    /// <summary>As the ledger and the history cite it.</summary>
    public string Cited => $"{Decision} ngày {DecidedOn:dd/MM/yyyy}";

    /// <summary>Until it is approved another choice takes the place of this one; one that could not be carried out may be made anew.</summary>
    public void Choose(CessionChoice choice, (string Code, string Name)? to, string reason, Hand by, DateTimeOffset now)
    {
        Decided.If(State is CessionState.Approved or CessionState.Done);
        ReasonMissing.At(nameof(Reason)).If(string.IsNullOrWhiteSpace(reason));
        (Choice, To, ToName, Reason) = (choice, to?.Code, to?.Name, reason.Trim());
        (Chooser, ChosenBy, ChosenAt, State, Refusal, Where) = (by.Id, by.Name, now, CessionState.Chosen, null, null);
    }

    public void Approve(Hand by, string decision, DateOnly decidedOn, DateTimeOffset now)
    {
        Decided.If(State is CessionState.Approved or CessionState.Done);
        NotChosen.Unless(State is CessionState.Chosen && Choice is CessionChoice.HandOver);
        OwnChoice.If(by.Id == Chooser);
        (Approver, ApprovedBy, ApproverOffice, ApprovedAt) = (by.Id, by.Name, by.Office, now);
        (Decision, DecidedOn, State) = (decision.Trim(), decidedOn, CessionState.Approved);
        Raise(new CessionApproved(Id, Dossier));
    }

    public void Carried(Refusal? refusal, string? where, DateTimeOffset now) =>
        (State, Refusal, Where, CarriedAt) = (refusal is null ? CessionState.Done : CessionState.Stayed, refusal?.Code, where, now);
}
