using static MotCua.Counter.CounterRefusals;

namespace MotCua.Counter;

/// <summary>What a hall consists of and by which rules its line moves.</summary>
public sealed record HallPlan(string Name, IReadOnlyList<ServiceGroup> Groups, IReadOnlyList<Window> Windows, HallRules Rules)
{
    /// <summary>The letters of numbers for those who go first, and for those who have an appointment.</summary>
    public const string PriorityLetter = "U";
    public const string BookedLetter = "H";

    /// <summary>The kiosk shows six choices at most, and one of them is the appointment.</summary>
    public const int MostGroups = 5;

    public ServiceGroup? Group(string? letter) => Groups.FirstOrDefault(group => group.Letter == letter);

    public Window? Window(int number) => Windows.FirstOrDefault(window => window.Number == number);

    public IEnumerable<Window> WindowsOf(string group) => Windows.Where(window => window.Groups.Contains(group));

    /// <summary>Refuses a plan under which somebody would wait for ever, or numbers would be mistaken for each other.</summary>
    internal void MustHold()
    {
        PlanWrong.With("name").If(string.IsNullOrWhiteSpace(Name) || Name.Length > 200);
        PlanWrong.With("groups").If(Groups is not { Count: >= 1 and <= MostGroups } || Windows is not { Count: >= 1 and <= 60 } || Rules is null);
        PlanWrong.With("letter").If(Groups!.Any(group => group.Letter is not [>= 'A' and <= 'Z'] || group.Letter is PriorityLetter or BookedLetter || string.IsNullOrWhiteSpace(group.Name) || group.Fields is null)
            || Groups!.DistinctBy(group => group.Letter).Count() != Groups!.Count);
        PlanWrong.With("windows").If(Windows!.Any(window => window.Number is < 1 or > 99 || window.Groups is not { Count: > 0 } || window.Groups.Any(letter => Group(letter) is null))
            || Windows!.DistinctBy(window => window.Number).Count() != Windows!.Count);
        PlanWrong.With("unserved").Unless(Groups!.All(group => WindowsOf(group.Letter).Any()));
        PlanWrong.With("rules").Unless(Rules!.Hold);
    }
}

/// <summary>Errands of one kind, called under one letter; the fields are those of the procedures that belong here.</summary>
public sealed record ServiceGroup(string Letter, string Name, string Icon, IReadOnlyList<string> Fields, string? Hint = null, bool TakesBookings = true);

/// <summary>A window of the hall and the groups it serves.</summary>
public sealed record Window(int Number, IReadOnlyList<string> Groups, string? Name = null);

/// <summary>The rules of one hall; each is a figure that its head may change.</summary>
/// <param name="OrdinaryPerPriority">After somebody with priority so many others are called before the next.</param>
/// <param name="OpenEarlyMinutes">Numbers are given so long before the doors open.</param>
/// <param name="SlotMinutes">How long one appointment is kept.</param>
/// <param name="PlacesPerWindow">How many appointments one window takes in that time; the rest is for those who walk in.</param>
/// <param name="BookDaysAhead">How far ahead one may book.</param>
/// <param name="BookingsPerPerson">How many appointments one person may hold at a time.</param>
/// <param name="MissedAllowed">Who missed as many in ninety days books no more for now; none means no such limit.</param>
/// <param name="GraceMinutes">Who comes later than this has missed the appointment.</param>
public sealed record HallRules(
    int OrdinaryPerPriority = 2,
    int OpenEarlyMinutes = 30,
    int SlotMinutes = 30,
    int PlacesPerWindow = 1,
    int BookDaysAhead = 14,
    int BookingsPerPerson = 2,
    int MissedAllowed = 3,
    int GraceMinutes = 15)
{
    internal bool Hold => OrdinaryPerPriority is >= 0 and <= 20 && OpenEarlyMinutes is >= 0 and <= 120 && SlotMinutes is >= 5 and <= 240 && PlacesPerWindow is >= 0 and <= 20
        && BookDaysAhead is >= 1 and <= 60 && BookingsPerPerson is >= 1 and <= 20 && MissedAllowed is >= 0 and <= 20 && GraceMinutes is >= 0 and <= 120;
}
