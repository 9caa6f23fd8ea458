namespace MotCua.Calendar;

/// <summary>What may be done with calendars.</summary>
public static class CalendarPermissions
{
    public const string View = "calendar.view";

    /// <summary>Held at an agency for its own calendar; held at the province or everywhere for the public holidays.</summary>
    public const string Declare = "calendar.declare";
}
