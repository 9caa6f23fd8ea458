using MotCua.Kernel;

namespace MotCua.Dossiers.Ceding;

/// <summary>What is said no to when dossiers under way go to another agency.</summary>
public static class CedingRefusals
{
    public static readonly Refusal NothingTicked = new(RefusalKind.Invalid, "cede.nothing-ticked", "Tick the dossiers that are meant.");
    public static readonly Refusal ReasonMissing = new(RefusalKind.Invalid, "cede.reason-missing", "Say why it is chosen so.");
    public static readonly Refusal NotConcerned = new(RefusalKind.Conflict, "cede.not-concerned", "The dossier is not under way at an agency that loses the competence.");
    public static readonly Refusal Nowhere = new(RefusalKind.Invalid, "cede.nowhere", "Several agencies are competent: name the one that is to finish the dossier.");
    public static readonly Refusal NotTheirs = new(RefusalKind.Invalid, "cede.not-theirs", "The agency named is not competent for the procedure then.");
    public static readonly Refusal Decided = new(RefusalKind.Conflict, "cede.decided", "The choice for this dossier is approved already.");
    public static readonly Refusal NotChosen = new(RefusalKind.Conflict, "cede.not-chosen", "Nobody chose a hand-over for this dossier.");
    public static readonly Refusal OwnChoice = new(RefusalKind.Forbidden, "cede.own-choice", "Somebody else than who chose must approve.");
    public static readonly Refusal NotYourScope = new(RefusalKind.Forbidden, "cede.not-your-scope", "Only who answers for both agencies may approve.");
    public static readonly Refusal DecisionMissing = new(RefusalKind.Invalid, "cede.decision-missing", "A hand-over is approved by a decision with a number and a day.");
    public static readonly Refusal NotYet = new(RefusalKind.Conflict, "cede.not-yet", "The assignment does not hold yet; hand over from its first day.");
    public static readonly Refusal NotApproved = new(RefusalKind.Conflict, "cede.not-approved", "The hand-over is not approved.");
    public static readonly Refusal Over = new(RefusalKind.Conflict, "cede.over", "The dossier is signed, settled or stopped.");
    public static readonly Refusal Part = new(RefusalKind.Conflict, "cede.part", "The dossier is a part of another agency's; it is finished where it is.");
    public static readonly Refusal StillCompetent = new(RefusalKind.Conflict, "cede.still-competent", "The agency is competent again, or the other one no more.");
}
