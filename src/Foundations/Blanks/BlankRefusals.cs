using MotCua.Kernel;

namespace MotCua.Blanks;

/// <summary>What this room may say no to.</summary>
public static class BlankRefusals
{
    public static readonly Refusal NoSuchBlank = new(RefusalKind.Missing, "blank.not-found", "There is no such blank.");
    public static readonly Refusal NoSuchProcedure = new(RefusalKind.Invalid, "blank.no-procedure", "No procedure of this code is in force.");
    public static readonly Refusal NoProcedures = new(RefusalKind.Invalid, "blank.no-procedures", "At least one procedure must be named, and at most a hundred.");
    public static readonly Refusal NoSuchField = new(RefusalKind.Invalid, "blank.no-field", "No procedure in force is of this field.");
    public static readonly Refusal TooWide = new(RefusalKind.Invalid, "blank.too-wide", "A result is written for named procedures, not for a field or the province.");
    public static readonly Refusal Claimed = new(RefusalKind.Conflict, "blank.claimed", "Another blank in use is for the same.");
    public static readonly Refusal Incomplete = new(RefusalKind.Conflict, "blank.incomplete", "The version leaves out what a letter of this kind must say.");
    public static readonly Refusal OtherKind = new(RefusalKind.Conflict, "blank.other-kind", "A blank stays of the kind it is.");
    public static readonly Refusal NameMissing = new(RefusalKind.Invalid, "blank.name-missing", "The blank needs a name of at most 200 letters.");
    public static readonly Refusal Unchanged = new(RefusalKind.Conflict, "blank.unchanged", "This very file is the newest version already.");
    public static readonly Refusal HasFaults = new(RefusalKind.Conflict, "blank.has-faults", "The version still has faults; mend them in Word and bring it again.");
    public static readonly Refusal NoPlaceToSign = new(RefusalKind.Conflict, "blank.no-place-to-sign", "The version has no mark for where it is signed.");
    public static readonly Refusal NotADraft = new(RefusalKind.Conflict, "blank.not-a-draft", "The version was released before; what was released stays as it is.");
    public static readonly Refusal NotReleased = new(RefusalKind.Conflict, "blank.not-released", "Only a version in use can be stopped.");
    public static readonly Refusal DecisionMissing = new(RefusalKind.Invalid, "blank.decision-missing", "The decision by which the blank is put into use must be named.");
    public static readonly Refusal ReasonMissing = new(RefusalKind.Invalid, "blank.reason-missing", "The reason for stopping must be given.");
}
