using MotCua.Kernel;

namespace MotCua.Dossiers.Moving;

/// <summary>What is said no to when dossiers are moved to another version.</summary>
public static class MoveRefusals
{
    public static readonly Refusal NoSuchMove = new(RefusalKind.Missing, "move.no-such", "There is no such batch.");
    public static readonly Refusal SameVersion = new(RefusalKind.Invalid, "move.same-version", "Choose two different versions of one process.");
    public static readonly Refusal NotPublished = new(RefusalKind.Invalid, "move.not-published", "Dossiers run only on a version that is published and in force.");
    public static readonly Refusal NoSuchPlace = new(RefusalKind.Invalid, "move.no-such-place", "The other version has no such step of that kind.");
    public static readonly Refusal BasisMissing = new(RefusalKind.Invalid, "move.basis-missing", "Say why the dossiers are moved.");
    public static readonly Refusal NotPlanned = new(RefusalKind.Conflict, "move.not-planned", "The batch is approved or dropped already.");
    public static readonly Refusal OwnPlan = new(RefusalKind.Forbidden, "move.own-plan", "Somebody else than who prepared the batch must approve it.");
    public static readonly Refusal NotYourScope = new(RefusalKind.Forbidden, "move.not-your-scope", "The batch reaches beyond the agencies you answer for.");
    public static readonly Refusal DecisionMissing = new(RefusalKind.Invalid, "move.decision-missing", "A batch is approved by a decision with a number and a day.");
    public static readonly Refusal NotApproved = new(RefusalKind.Conflict, "move.not-approved", "The batch is not approved.");
    public static readonly Refusal Gone = new(RefusalKind.Conflict, "move.gone", "Nothing on the new version stands for this step.");
    public static readonly Refusal Branch = new(RefusalKind.Conflict, "move.branch", "One branch waits for the other at a gateway that the new version does not have.");
    public static readonly Refusal Part = new(RefusalKind.Conflict, "move.part", "The step lies in another subprocess on the new version.");
    public static readonly Refusal Unreachable = new(RefusalKind.Conflict, "move.unreachable", "The new version can never come to where the dossier would stand.");
    public static readonly Refusal Calling = new(RefusalKind.Conflict, "move.calling", "A part at another agency is under way, and is another on the new version.");
    public static readonly Refusal Over = new(RefusalKind.Conflict, "move.over", "The dossier is settled, or on another version already.");
}
