namespace MotCua.Kernel;

/// <summary>A clock that shows the moment it was set to and only goes forward: a house built on it lives through days in seconds.</summary>
public sealed class VirtualClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset now = start.ToUniversalTime();

    public override DateTimeOffset GetUtcNow() => now;

    /// <summary>An earlier moment than the one shown leaves it where it is.</summary>
    public void GoTo(DateTimeOffset moment)
    {
        if (moment > now)
        {
            now = moment.ToUniversalTime();
        }
    }
}
