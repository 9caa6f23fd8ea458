using MotCua.Kernel;

namespace MotCua.Counter;

/// <summary>Everything the room may say no to.</summary>
public static class CounterRefusals
{
    public static readonly Refusal NoSuchHall = new(RefusalKind.Missing, "hall.no-such", "This agency has no hall with numbers.");
    public static readonly Refusal NotYourHall = new(RefusalKind.Forbidden, "hall.not-yours", "This is the hall of another agency.");
    public static readonly Refusal NoSuchGroup = new(RefusalKind.Invalid, "hall.no-such-group", "The hall has no such group.");
    public static readonly Refusal NoSuchTicket = new(RefusalKind.Missing, "hall.no-such-ticket", "There is no such ticket.");
    public static readonly Refusal NotAKiosk = new(RefusalKind.Forbidden, "hall.not-a-kiosk", "Numbers are given out by the machine in the hall.");
    public static readonly Refusal Closed = new(RefusalKind.Conflict, "hall.closed", "The hall is closed now.");
    public static readonly Refusal NoSuchWindow = new(RefusalKind.Invalid, "hall.no-such-window", "The hall has no such window.");
    public static readonly Refusal WindowTaken = new(RefusalKind.Conflict, "hall.window-taken", "Somebody else sits at this window.");
    public static readonly Refusal NotAtAWindow = new(RefusalKind.Conflict, "hall.not-at-a-window", "Open a window first.");
    public static readonly Refusal StillCalled = new(RefusalKind.Conflict, "hall.still-called", "Say first what became of the ticket that was called.");
    public static readonly Refusal StillServing = new(RefusalKind.Conflict, "hall.still-serving", "A ticket is still being served at this window.");
    public static readonly Refusal NotYourTicket = new(RefusalKind.Conflict, "hall.not-your-ticket", "This ticket is with another window.");
    public static readonly Refusal NotCalled = new(RefusalKind.Conflict, "hall.not-called", "The ticket is not called.");
    public static readonly Refusal AlreadyOver = new(RefusalKind.Conflict, "hall.already-over", "The ticket is over.");
    public static readonly Refusal NotToday = new(RefusalKind.Conflict, "hall.not-today", "The ticket was of another day.");
    public static readonly Refusal PlanWrong = new(RefusalKind.Invalid, "hall.plan-wrong", "The plan of the hall does not fit together.");
    public static readonly Refusal NoSuchKiosk = new(RefusalKind.Missing, "hall.no-such-kiosk", "There is no such machine.");
    public static readonly Refusal CodeWrong = new(RefusalKind.Invalid, "hall.code-wrong", "The code is wrong or too old.");
    public static readonly Refusal NoSuchBooking = new(RefusalKind.Missing, "hall.no-such-booking", "There is no such appointment.");
    public static readonly Refusal NoSuchCode = new(RefusalKind.Invalid, "hall.no-such-code", "No appointment at this hall has that code.");
    public static readonly Refusal NoSuchSlot = new(RefusalKind.Invalid, "hall.no-such-slot", "No appointments are given for that hour.");
    public static readonly Refusal HeldAlready = new(RefusalKind.Conflict, "hall.held-already", "You hold an appointment at that hour already.");
    public static readonly Refusal SlotFull = new(RefusalKind.Conflict, "hall.slot-full", "All places of that hour are taken.");
    public static readonly Refusal TooManyBookings = new(RefusalKind.Conflict, "hall.too-many-bookings", "You hold as many appointments as one person may.");
    public static readonly Refusal TooManyToday = new(RefusalKind.Conflict, "hall.too-many-today", "With this telephone number enough was booked today.");
    public static readonly Refusal NameMissing = new(RefusalKind.Invalid, "hall.name-missing", "Say for whom the hour is kept.");
    public static readonly Refusal PhoneWrong = new(RefusalKind.Invalid, "hall.phone-wrong", "This is no telephone number.");
    public static readonly Refusal MissedTooOften = new(RefusalKind.Conflict, "hall.missed-too-often", "You missed too many appointments lately.");
    public static readonly Refusal BookingOver = new(RefusalKind.Conflict, "hall.booking-over", "The appointment is over.");
    public static readonly Refusal TooEarly = new(RefusalKind.Conflict, "hall.too-early", "It is too early to check in.");
    public static readonly Refusal TooLate = new(RefusalKind.Conflict, "hall.too-late", "The hour of the appointment has passed.");
    public static readonly Refusal CountWrong = new(RefusalKind.Invalid, "hall.count-wrong", "Say how much was counted.");
    public static readonly Refusal DifferenceUnexplained = new(RefusalKind.Invalid, "hall.difference-unexplained", "Say why the cash counted differs.");
    public static readonly Refusal NoSuchTill = new(RefusalKind.Missing, "hall.no-such-till", "There is no such sheet.");
    public static readonly Refusal OwnTill = new(RefusalKind.Forbidden, "hall.own-till", "Nobody countersigns their own till.");
    public static readonly Refusal CountersignedAlready = new(RefusalKind.Conflict, "hall.countersigned-already", "The sheet is countersigned.");
    public static readonly Refusal PeriodWrong = new(RefusalKind.Invalid, "hall.period-wrong", "Figures are given for one to thirty-one days.");
}
