namespace MotCua.Calendar;

/// <summary>The plain table behind <c>calendar due</c>: from a day, so many working days on.</summary>
/// <param name="IsFirm">False when the stretch touches a year whose holiday notice is not known.</param>
public sealed record DueRow(DateOnly Start, int WorkingDays, DateOnly Due, bool IsFirm)
{
    public static DueRow Of(WorkingCalendar calendar, DateOnly start, int workingDays)
    {
        var due = calendar.AddWorkingDays(start, workingDays);
        return new(start, workingDays, due, calendar.UnannouncedYears(start < due ? start : due, start < due ? due : start).Count == 0);
    }
}
