using MotCua.Dossiers;
using MotCua.People;

namespace MotCua.Web.Demo.Month;

/// <summary>What becomes of a dossier of the month.</summary>
internal enum MonthFate
{
    Straight,
    Declined,
    Completed,
    NeverCompleted,
    Supplemented,
    SupplementOwed,
    Late,
    Apologised,
    Withdrawn,
    Refused,
    Billed,
    Consulted,
}

/// <summary>One dossier as chance decided it before the month began; when its deeds are really done the calendars say.</summary>
internal sealed record MonthPlan(int Number, MonthMatter Matter, MonthOffice Office, string Counter, DossierChannel Channel, NewPerson Person, DateTimeOffset Comes, MonthFate Fate)
{
    /// <summary>Working hours until the one-stop looks at it.</summary>
    public double Waits { get; init; }

    /// <summary>Share of the promised time that the work takes; above one is late.</summary>
    public double Takes { get; init; }

    /// <summary>Working hours until the citizen answers, or fetches the result.</summary>
    public double Fetches { get; init; }

    /// <summary>Whether somebody takes it as theirs before working on it.</summary>
    public bool IsTaken { get; init; }
}
