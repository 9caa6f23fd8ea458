using MotCua.Kernel;

namespace MotCua.Counter;

/// <summary>The hall of one agency's one-stop.</summary>
internal sealed class Hall : Aggregate
{
    public required string Agency { get; init; }

    public HallPlan Plan { get; private set; } = new("", [], [], new());

    public void Arrange(HallPlan plan)
    {
        plan.MustHold();
        Plan = plan;
    }
}

/// <summary>A window of a hall, and who sits there today; one person at a time.</summary>
internal sealed class Seat : Aggregate
{
    public required string Agency { get; init; }

    public required int Window { get; init; }

    public Guid? Officer { get; private set; }

    public string? OfficerName { get; private set; }

    public DateTimeOffset? Since { get; private set; }

    public bool IsTakenOn(DateOnly day) => Officer is not null && Since is { } since && VietnamTime.DayOf(since) == day;

    public void Take(Guid officer, string name, DateTimeOffset now)
    {
        CounterRefusals.WindowTaken.With(OfficerName ?? "").If(IsTakenOn(VietnamTime.DayOf(now)) && Officer != officer);
        (Officer, OfficerName, Since) = (officer, name, now);
    }

    public void Leave() => (Officer, OfficerName, Since) = (null, null, null);
}
