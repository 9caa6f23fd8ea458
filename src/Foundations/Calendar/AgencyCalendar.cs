using MotCua.Kernel;
using static MotCua.Calendar.CalendarRefusals;

namespace MotCua.Calendar;

/// <summary>What one agency, or the state for all, has declared about its days and hours.</summary>
internal sealed class AgencyCalendar : Aggregate
{
    /// <summary>Stands for the whole country: the public holidays.</summary>
    public const string National = "";

    private readonly List<DeclaredDay> days = [];
    private readonly List<DeclaredClosure> closures = [];
    private readonly List<DeclaredHours> hours = [];

    /// <summary>The agency's code, or empty for the public holidays.</summary>
    public required string Agency { get; init; }

    public IReadOnlyList<DeclaredDay> Days => days;

    public IReadOnlyList<DeclaredClosure> Closures => closures;

    public IReadOnlyList<DeclaredHours> Hours => hours;

    /// <summary>Takes all these days at once; says what became of each. Declaring again what stands already changes nothing.</summary>
    public Declared Declare(IEnumerable<SpecialDay> given)
    {
        var (created, changed, unchanged) = (0, 0, 0);
        foreach (var day in given)
        {
            if (days.Find(known => known.Day == day.Day) is not { } known)
            {
                days.Add(DeclaredDay.Of(Agency, day));
                created++;
            }
            else if (known.IsLike(day))
            {
                unchanged++;
            }
            else
            {
                known.Become(day);
                changed++;
            }
        }

        if (created + changed > 0)
        {
            Announce();
        }

        return new(created, changed, unchanged);
    }

    public void Withdraw(DateOnly day)
    {
        var gone = days.RemoveAll(known => known.Day == day) + closures.RemoveAll(known => known.Day == day);
        NotDeclared.With(day.ToString("dd/MM/yyyy", null)).If(gone == 0);
        Announce();
    }

    public void Close(Closure closure)
    {
        if (closures.Any(known => known.AsClosure() == closure))
        {
            return;
        }

        closures.Add(DeclaredClosure.Of(Agency, closure));
        Announce();
    }

    /// <summary>True when something changed.</summary>
    public bool Keep(DateOnly from, WeekText week, string legalBasis)
    {
        if (hours.Find(known => known.FromDay == from) is not { } known)
        {
            hours.Add(new() { Agency = Agency, FromDay = from, Week = week, LegalBasis = legalBasis });
        }
        else if (known.Week.IsLike(week) && known.LegalBasis == legalBasis)
        {
            return false;
        }
        else
        {
            (known.Week, known.LegalBasis) = (week, legalBasis);
        }

        Announce();
        return true;
    }

    private void Announce() => Raise(new CalendarChanged(Agency == National ? null : Agency));
}

/// <summary>What became of the days given.</summary>
public readonly record struct Declared(int Created, int Changed, int Unchanged);
