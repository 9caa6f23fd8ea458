namespace MotCua.Calendar;

/// <summary>Why a day is not what its place in the week says.</summary>
public enum SpecialDayKind
{
    /// <summary>A public holiday of the Labour Code.</summary>
    Holiday,

    /// <summary>A rest day given because the holiday fell on a weekly rest day.</summary>
    CompensatoryOff,

    /// <summary>A working day given off, worked on another day.</summary>
    SwapOff,

    /// <summary>A rest day that is worked, in exchange for a day given off.</summary>
    MakeUpDay,
}

/// <summary>One day that the yearly notice, or an agency, takes out of the weekly pattern or puts into it.</summary>
/// <remarks>A provisional day follows from the law, but the notice that fixes the year's block is not out yet.</remarks>
public sealed record SpecialDay(
    DateOnly Day,
    SpecialDayKind Kind,
    string Name,
    DateOnly? SwappedWith = null,
    IReadOnlyList<Shift>? Hours = null,
    string? Source = null,
    bool IsProvisional = false);

/// <summary>An office is shut for a day or a part of it (a storm, a power cut), on a stated legal basis.</summary>
public sealed record Closure(DateOnly Day, TimeOnly From, TimeOnly Until, string Reason, string LegalBasis)
{
    public static Closure WholeDay(DateOnly day, string reason, string legalBasis) =>
        new(day, TimeOnly.MinValue, new(23, 59), reason, legalBasis);
}
