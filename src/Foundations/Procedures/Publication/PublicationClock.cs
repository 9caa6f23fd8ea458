using MotCua.Calendar;
using MotCua.Regimes;

namespace MotCua.Procedures.Publication;

/// <summary>The two days of a decision that the law sets, and how it stands to them; worked out from days and calendar each time it is asked.</summary>
/// <param name="DecideBy">The last day on which signing is in time; none while no basis is named.</param>
/// <param name="PublicBy">The last day on which making public is in time; none before it is signed.</param>
public sealed record PublicationClock(DateOnly? DecideBy, DateOnly? DecidedOn, DateOnly? PublicBy, DateOnly? PublicOn, bool DecidedLate, bool PublicLate, int? DaysLeft)
{
    /// <summary>One of the two was missed: the decision is late for its period.</summary>
    public bool IsLate => DecidedLate || PublicLate;

    /// <summary>The day that runs now; none when both are behind it.</summary>
    public DateOnly? Next => DecidedOn is null ? DecideBy : PublicOn is null ? PublicBy : null;

    public static PublicationClock Of(Issuer issuer, DateOnly? latestBasis, DateOnly? decidedOn, DateOnly? publicOn, PublicationTerms terms, WorkingCalendar calendar, DateOnly today)
    {
        var lead = issuer is Issuer.Ministry ? terms.MinistryDecisionLead : terms.ProvinceDecisionLead;
        var within = issuer is Issuer.Ministry ? terms.MinistryPublicWithin : terms.ProvincePublicWithin;
        DateOnly? decideBy = latestBasis is { } effective ? calendar.AddWorkingDays(effective, -lead) : null;
        DateOnly? publicBy = decidedOn is { } decided ? calendar.AddWorkingDays(decided, within) : null;
        var open = decidedOn is null ? decideBy : publicOn is null ? publicBy : null;
        return new(decideBy, decidedOn, publicBy, publicOn,
            decideBy is { } by && (decidedOn ?? today) > by,
            publicBy is { } until && (publicOn ?? today) > until,
            open is { } end ? WorkingDays(today, end, calendar) : null);
    }

    /// <summary>Working days after the one and up to the other; negative when the other lies before.</summary>
    private static int WorkingDays(DateOnly from, DateOnly until, WorkingCalendar calendar)
    {
        var (early, late) = from <= until ? (from, until) : (until, from);
        // Nobody counts further than three years of days.
        var count = Enumerable.Range(1, Math.Min(late.DayNumber - early.DayNumber, 1100)).Count(day => calendar.IsWorkingDay(early.AddDays(day)));
        return from <= until ? count : -count;
    }
}
