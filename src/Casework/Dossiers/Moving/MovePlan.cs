using MotCua.Kernel;
using static MotCua.Dossiers.Moving.MoveRefusals;

namespace MotCua.Dossiers.Moving;

/// <summary>A batch of dossiers to be moved to another version: from where to where, of which agency and those under it, why, and by whose decision.</summary>
internal sealed class MovePlan : Aggregate
{
    public required MoveId Id { get; init; }

    public required string Process { get; init; }

    public required Guid From { get; init; }

    public required Guid To { get; init; }

    /// <summary>The agency whose dossiers it is about, with all agencies under it.</summary>
    public required string Agency { get; init; }

    public required string Basis { get; init; }

    /// <summary>Which place of the new version stands for which of the old, where somebody chose.</summary>
    public required Dictionary<string, string> Places { get; set; }

    public MoveState State { get; private set; }

    public required Guid Planner { get; init; }

    public required string PlannedBy { get; init; }

    public required DateTimeOffset PlannedAt { get; init; }

    public Guid? Approver { get; private set; }

    public string? ApprovedBy { get; private set; }

    public string? ApproverOffice { get; private set; }

    public DateTimeOffset? ApprovedAt { get; private set; }

    public string? Decision { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>In whose name each dossier is moved.</summary>
    public Hand Hand => new(NotApproved.Unless(Approver is not null ? this : null).Approver!.Value, ApprovedBy!, ApproverOffice);

    public void Map(IReadOnlyDictionary<string, string> places)
    {
        NotPlanned.Unless(State is MoveState.Planned);
        Places = new(places, StringComparer.Ordinal);
    }

    public void Approve(Hand by, string decision, DateOnly decidedOn, DateTimeOffset now)
    {
        NotPlanned.Unless(State is MoveState.Planned);
        OwnPlan.If(by.Id == Planner);
        (Approver, ApprovedBy, ApproverOffice, ApprovedAt) = (by.Id, by.Name, by.Office, now);
        (Decision, DecidedOn, State) = (decision.Trim(), decidedOn, MoveState.Approved);
        Raise(new MoveApproved(Id));
    }

    public void Drop()
    {
        NotPlanned.Unless(State is MoveState.Planned);
        State = MoveState.Dropped;
    }

    public void Finish(DateTimeOffset now) => (State, EndedAt) = (MoveState.Done, now);
}

/// <summary>What became of one dossier of a batch; only ever added.</summary>
internal sealed class MoveRow
{
    public required MoveId Move { get; init; }

    public required DossierId Dossier { get; init; }

    public required string Code { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The steps it stood at and those it stands at now.</summary>
    public required string Steps { get; init; }

    /// <summary>Why it stayed where it was; none when it was moved.</summary>
    public string? Refusal { get; init; }

    public string? Where { get; init; }
}
