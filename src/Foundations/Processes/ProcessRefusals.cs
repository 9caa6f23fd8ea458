using MotCua.Kernel;

namespace MotCua.Processes;

/// <summary>What this room says no to.</summary>
public static class ProcessRefusals
{
    public static readonly Refusal NoSuchProcess = new(RefusalKind.Missing, "process.no-such-process", "There is no such process.");
    public static readonly Refusal NoSuchProcedure = new(RefusalKind.Invalid, "process.no-such-procedure", "No procedure of that code is in force.");
    public static readonly Refusal NotADraft = new(RefusalKind.Conflict, "process.not-a-draft", "A published process does not change; draft a new version.");
    public static readonly Refusal NameMissing = new(RefusalKind.Invalid, "process.name-missing", "Give the process a name.");
    public static readonly Refusal DecisionMissing = new(RefusalKind.Invalid, "process.decision-missing", "A process is approved by a decision with a number and a day.");
    public static readonly Refusal Flawed = new(RefusalKind.Invalid, "process.flawed", "The process cannot be published as it is.");
    public static readonly Refusal DraftStands = new(RefusalKind.Conflict, "process.draft-stands", "There is a draft of this process already: {0}.");
    public static readonly Refusal FileUnreadable = new(RefusalKind.Invalid, "process.file-unreadable", "The file is no process.");
    public static readonly Refusal NoSuchWay = new(RefusalKind.Invalid, "process.no-such-way", "The step has no such way out.");
    public static readonly Refusal NotOpen = new(RefusalKind.Conflict, "process.not-open", "This piece of work is not open, or no longer.");
    public static readonly Refusal NotAwaited = new(RefusalKind.Conflict, "process.not-awaited", "The process does not wait for this.");
    public static readonly Refusal NoSuchTimer = new(RefusalKind.Conflict, "process.no-such-timer", "No such timer is running.");
    public static readonly Refusal NoSuchFact = new(RefusalKind.Invalid, "process.no-such-fact", "Processes know no such fact.");
    public static readonly Refusal NoWayOpen = new(RefusalKind.Conflict, "process.no-way-open", "No way out of this gateway is open.");
    public static readonly Refusal RunsInCircles = new(RefusalKind.Conflict, "process.runs-in-circles", "The process goes round in circles.");
    public static readonly Refusal AlreadyOver = new(RefusalKind.Conflict, "process.already-over", "The process is over.");
    public static readonly Refusal OtherProcess = new(RefusalKind.Conflict, "process.other-process", "The dossier runs on another process.");
}
