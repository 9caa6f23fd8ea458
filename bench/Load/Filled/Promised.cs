using System.Text.Json;
using MotCua.Calendar;
using MotCua.Dossiers;
using MotCua.Kernel;

namespace MotCua.Bench.Load.Filled;

/// <summary>The clock of an open dossier, such that the product counts the very same dates from its ledger: else the first deed on it would write every date, and every index of the dossier, anew.</summary>
internal sealed record Promised(DateTimeOffset Begun, DateTimeOffset AcceptedAt, DateTimeOffset Due, DateTimeOffset? NextWarning, DateTimeOffset? WorkWarning, string Allotment)
{
    private static readonly TimeSpan AtLeast = TimeSpan.FromDays(1);

    /// <param name="like">The time a lived one has.</param>
    /// <param name="wished">Near which moment it shall be due.</param>
    /// <param name="soon">In how much working time the next rung of the step at hand is reached.</param>
    public static Promised Near(DateTimeOffset wished, DateTimeOffset begun, DateTimeOffset now, TimeSpan soon, Allotment like, WorkingCalendar calendar)
    {
        var handedIn = begun < wished - AtLeast ? begun : (wished - (3 * AtLeast)).AsKept();
        var start = calendar.ReceivedAt(handedIn);
        var allotment = like with { Limit = new(Math.Max(1, (int)calendar.Between(start, wished).TotalHours), TimeUnit.Hour) };
        var due = allotment.From(start, calendar)!.Value;
        var allotted = calendar.Between(start, due);
        var rungs = allotment.Ladder.Select(level => level.After(allotted)).OfType<TimeSpan>().Select(after => after >= allotted ? due : calendar.Add(start, after));

        // The step at hand has a ladder of its own, of hours; once the last rung is behind nothing is awaited.
        return new(handedIn, start, due, rungs.Where(at => at > now).Select(at => (DateTimeOffset?)at).Min(), now < due ? calendar.Add(now, soon) : null, JsonSerializer.Serialize(allotment, JsonText.Options));
    }
}
