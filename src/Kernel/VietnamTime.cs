namespace MotCua.Kernel;

/// <summary>Instants are kept in UTC; people and the law count in Asia/Ho_Chi_Minh, seven hours ahead all year.</summary>
public static class VietnamTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    public static DateTimeOffset Of(DateTimeOffset instant) => instant.ToOffset(Offset);

    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(Of(instant).DateTime);

    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new DateTimeOffset(day.ToDateTime(time), Offset).ToUniversalTime();

    /// <summary>To the microsecond, as both databases keep it, so that what is worked out anew is the very same.</summary>
    public static DateTimeOffset AsKept(this DateTimeOffset instant) => new(instant.UtcTicks / TimeSpan.TicksPerMicrosecond * TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);

    public static DateOnly Today(this TimeProvider clock) => DayOf(clock.GetUtcNow());
}
