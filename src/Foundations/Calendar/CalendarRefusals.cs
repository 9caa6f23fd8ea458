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
    public static readonly Refusal NoSuchYear = new(RefusalKind.Invalid, "calendar.no-such-year", "Calendars reach from 1900 to 2199.");
}
