using MotCua.Procedures.Publication;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Administrator.Publication;

/// <summary>Says how a decision stands to its days, and by which colour.</summary>
public static class ClockInWords
{
    /// <summary>"chậm 2 ngày", "còn 3 ngày", "đúng hạn".</summary>
    public static string Say(PublicationClock clock, Wording words) => clock switch
    {
        { DaysLeft: < 0 and var late } => words["decision.clock.past", -late],
        { DaysLeft: { } left } => words["decision.clock.left", left],
        { IsLate: true } => words["decision.clock.late"],
        { PublicOn: not null, PublicBy: null } => words["internal.no-days"],
        { PublicOn: not null } => words["decision.clock.in-time"],
        _ => words["decision.clock.none"],
    };

    public static string Tone(PublicationClock clock) => clock.IsLate ? "danger" : clock.DaysLeft is <= 2 ? "warning" : "success";

    public static string Icon(PublicationClock clock) => clock.IsLate ? "triangle-alert" : clock.DaysLeft is <= 2 ? "clock" : "check";

    public static string Day(DateOnly? day) => day is { } date ? InWords.PaperDay(date) : "–";
}
