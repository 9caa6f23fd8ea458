namespace MotCua.Kernel;

/// <summary>"In force from … until …" in days of Vietnam. Until is the first day on which it no longer holds; none means for good.</summary>
public readonly record struct Period(DateOnly From, DateOnly? Until = null)
{
    public static readonly Period Always = new(DateOnly.MinValue);

    public bool Contains(DateOnly day) => From <= day && (Until is not { } until || day < until);

    public bool Overlaps(Period other) =>
        (Until is not { } until || other.From < until) && (other.Until is not { } end || From < end);
}
