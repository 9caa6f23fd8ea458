namespace MotCua.Calendar;

/// <summary>A special day as an agency, or the state, declared it.</summary>
internal sealed class DeclaredDay
{
    public required string Agency { get; init; }

    public required DateOnly Day { get; init; }

    public required SpecialDayKind Kind { get; set; }

    public required string Name { get; set; }

    public DateOnly? SwappedWith { get; set; }

    public string? Hours { get; set; }

    public string? Source { get; set; }

    public bool IsProvisional { get; set; }

    public static DeclaredDay Of(string agency, SpecialDay day)
    {
        var declared = new DeclaredDay { Agency = agency, Day = day.Day, Kind = day.Kind, Name = day.Name };
        declared.Become(day);
        return declared;
    }

    public void Become(SpecialDay day) => (Kind, Name, SwappedWith, Hours, Source, IsProvisional) =
        (day.Kind, day.Name, day.SwappedWith, HoursOf(day), day.Source, day.IsProvisional);

    public bool IsLike(SpecialDay day) => (Kind, Name, SwappedWith, Hours, Source, IsProvisional)
        == (day.Kind, day.Name, day.SwappedWith, HoursOf(day), day.Source, day.IsProvisional);

    public SpecialDay AsSpecialDay() => new(
        Day, Kind, Name, SwappedWith, Shift.TryParseDay(Hours, out var shifts) && shifts.Count > 0 ? shifts : null, Source, IsProvisional);

    private static string? HoursOf(SpecialDay day) => day.Hours is { Count: > 0 } shifts ? Shift.Format(shifts) : null;
}

/// <summary>Hours on one day at which an office is shut, as declared.</summary>
internal sealed class DeclaredClosure
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Agency { get; init; }

    public required DateOnly Day { get; init; }

    public required TimeOnly FromTime { get; init; }

    public required TimeOnly UntilTime { get; init; }

    public required string Reason { get; init; }

    public required string LegalBasis { get; init; }

    public static DeclaredClosure Of(string agency, Closure closure) => new()
    {
        Agency = agency,
        Day = closure.Day,
        FromTime = closure.From,
        UntilTime = closure.Until,
        Reason = closure.Reason,
        LegalBasis = closure.LegalBasis,
    };

    public Closure AsClosure() => new(Day, FromTime, UntilTime, Reason, LegalBasis);
}

/// <summary>Weekly hours that an agency keeps from a day on, as declared.</summary>
internal sealed class DeclaredHours
{
    public required string Agency { get; init; }

    public required DateOnly FromDay { get; init; }

    public required WeekText Week { get; set; }

    public required string LegalBasis { get; set; }

    public HoursFrom AsHoursFrom() => new(FromDay, Week.Read());
}
