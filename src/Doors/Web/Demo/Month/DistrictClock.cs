using MotCua.Kernel;

namespace MotCua.Web.Demo.Month;

/// <summary>The clock of whoever acts: each district of a lived month goes through its days at its own pace, all through the same days.</summary>
internal sealed class DistrictClock(VirtualClock common) : TimeProvider
{
    private readonly AsyncLocal<VirtualClock?> own = new();

    public override DateTimeOffset GetUtcNow() => (own.Value ?? common).GetUtcNow();

    /// <summary>From here on the caller, and all that it calls, lives by a clock of its own.</summary>
    public VirtualClock Begin(DateTimeOffset start) => own.Value = new VirtualClock(start);
}
