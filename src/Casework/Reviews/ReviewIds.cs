using MotCua.Kernel;

namespace MotCua.Reviews;

/// <summary>The plan of one year.</summary>
public readonly record struct PlanId(Guid Value) : IId<PlanId>
{
    public override string ToString() => Value.ToString();
}

/// <summary>The review of one procedure in one plan.</summary>
public readonly record struct ReviewId(Guid Value) : IId<ReviewId>
{
    public override string ToString() => Value.ToString();
}
