using MotCua.Kernel;

namespace MotCua.Calendar;

/// <summary>What this room says no to.</summary>
public static class CalendarRefusals
{
    public static readonly Refusal NotYourCalendar = new(RefusalKind.Forbidden, "calendar.not-yours", "You may not change this agency's calendar.");
    public static readonly Refusal NoSuchAgency = new(RefusalKind.Invalid, "calendar.no-such-agency", "That is no agency code.");
    public static readonly Refusal NameMissing = new(RefusalKind.Invalid, "calendar.name-missing", "Say what the day is.");
    public static readonly Refusal BasisMissing = new(RefusalKind.Invalid, "calendar.basis-missing", "A change of office time needs its legal basis.");
    public static readonly Refusal HoursUnreadable = new(RefusalKind.Invalid, "calendar.hours-unreadable", "Hours are written 07:30-11:30,13:00-17:00.");
    public static readonly Refusal NoHours = new(RefusalKind.Invalid, "calendar.no-hours", "An agency works at some time of the week.");
    public static readonly Refusal SwappedWithItself = new(RefusalKind.Invalid, "calendar.swapped-with-itself", "A day cannot be swapped with itself.");
    public static readonly Refusal EndsBeforeItBegins = new(RefusalKind.Invalid, "calendar.ends-before-it-begins", "The end lies before the beginning.");
    public static readonly Refusal NotDeclared = new(RefusalKind.Missing, "calendar.not-declared", "Nothing was declared for that day.");
    public static readonly Refusal FileUnreadable = new(RefusalKind.Invalid, "calendar.file-unreadable", "The file is no list of days or hours.");
    public static readonly Refusal LineDate = new(RefusalKind.Invalid, "calendar.line-date", "A day is written 2026-09-02.");
    public static readonly Refusal LineKind = new(RefusalKind.Invalid, "calendar.line-kind", "The kind of day is none of those known.");
    public static readonly Refusal LineTwice = new(RefusalKind.Invalid, "calendar.line-twice", "The file names this day twice.");
    public static readonly Refusal LineSwap = new(RefusalKind.Invalid, "calendar.line-swap", "The day swapped with cannot be read.");
    public static readonly Refusal LineHours = new(RefusalKind.Invalid, "calendar.line-hours", "Hours are written 07:30-11:30,13:00-17:00, and only of days that are worked.");
    public static readonly Refusal LineWeekdays = new(RefusalKind.Invalid, "calendar.line-weekdays", "Weekdays are written mon-fri or sat.");
    public static readonly Refusal LineUse = new(RefusalKind.Invalid, "calendar.line-use", "Hours are for work or counter.");
    public static readonly Refusal NoSuchYear = new(RefusalKind.Invalid, "calendar.no-such-year", "Calendars reach from 1900 to 2199.");
}
