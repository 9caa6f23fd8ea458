using MotCua.Dossiers;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Processes.Bpmn;

namespace MotCua.Web.Pages.Citizen.Dossiers.Tracking;

/// <summary>Where a dossier stands, as its citizen reads it; whoever only knows the code sees less.</summary>
public sealed record Standing(DossierView Dossier, bool IsOwn)
{
    /// <summary>What passed between officials, or is said better elsewhere on the page.</summary>
    private static readonly HashSet<string> NotTold =
    [
        "assigned", "assigned-to-stand-in", "bundle-given", "bundle-taken", "bundle-missing", "moved", "consultation-answered", "consultation-silent", "second-proposed", "second-approved", "second-declined", "looked-up", "looked-up-in-vain", "timer-rang", "urged",
    ];

    /// <summary>Words written for the citizen; other notes are between officials.</summary>
    private static readonly HashSet<string> Addressed = ["posted", "declined", "supplement-requested", "apologised", "stopped", "withdrawal-requested", "part-returned", "part-refused", "part-stopped", "waits-for-result", "awaited-refused", "submitted-on-result"];

    public IEnumerable<HappeningView> Happenings => Dossier.History.Where(line => !NotTold.Contains(line.What) && !line.What.StartsWith("warned-", StringComparison.Ordinal));

    public static string? NoteOf(HappeningView line) => Addressed.Contains(line.What) ? line.Note : null;

    public static string? KindOf(HappeningView line) => line.What is "supplement-requested" or "payment-requested" or "withdrawal-requested" ? "stop" : null;

    /// <summary>Before acceptance there is no clock that could stand still; one accepted outside working hours has its own already.</summary>
    public string NameOf(HappeningView line) => Dossier.History.FirstOrDefault(one => one.What == "accepted") is { } taken && line.At >= taken.At ? $"mine.happened.{line.What}" : $"mine.happened.{line.What}.early";

    /// <summary>The citizen took it back: nothing was decided against them.</summary>
    public bool IsWithdrawn => Dossier.Stage is DossierStage.Stopped && Dossier.History.Any(line => line.What == "withdrawal-requested");

    public StepView? Now => Dossier.Stage is DossierStage.Accepted or DossierStage.Processing ? Dossier.Steps.LastOrDefault(step => step.LeftAt is null && step.Kind is NodeKind.Task) : null;

    /// <summary>The day by whose assignments its agency decides: that of acceptance, or of the hand-over.</summary>
    public DateOnly DecidesOn => VietnamTime.DayOf(Dossier.Ceded?.At ?? Dossier.Due.StartedAt ?? Dossier.SubmittedAt ?? default);

    public bool IsOpen => NationalStates.IsOpen(Dossier.Stage);

    public bool IsLate => IsOpen && Dossier.Due.State is DueState.Late;

    public string? ApologyReason => Dossier.History.LastOrDefault(line => line.What == "apologised")?.Note;

    public string? EndingReason => Dossier.History.LastOrDefault(line => line.What is "declined" or "stopped" or "withdrawal-requested")?.Note;

    public SupplementView? Asked => Dossier.IsBeingMended ? Dossier.Supplements.LastOrDefault(asked => asked.AnsweredAt is null) : null;

    public bool MayWithdraw => IsOwn && IsOpen && Dossier.Result is null && Dossier.Stage is not DossierStage.WithdrawalAsked;

    public string? OfficeNow => Now is { } step ? step.OfficerName : null;
}
