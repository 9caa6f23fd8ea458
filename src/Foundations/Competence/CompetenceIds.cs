using MotCua.Kernel;

namespace MotCua.Competence;

/// <summary>One procedure given over from one side to another by one document.</summary>
public readonly record struct AssignmentId(Guid Value) : IId<AssignmentId>
{
    public override string ToString() => Value.ToString();
}

/// <summary>One line of the plan to give competence over.</summary>
public readonly record struct TransferId(Guid Value) : IId<TransferId>
{
    public override string ToString() => Value.ToString();
}
