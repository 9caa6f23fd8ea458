using MotCua.Kernel;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Catalogue;

/// <summary>Every published wording of a procedure, the one that holds last first; also of one that is abolished.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record FindVersionsOf(string Code) : IQuery<IReadOnlyList<ProcedureHead>>;

internal sealed class FindVersionsOfHandler(Stamped<Register> register, IActorProvider actors) : IHandler<FindVersionsOf, IReadOnlyList<ProcedureHead>>
{
    public async Task<IReadOnlyList<ProcedureHead>> Handle(FindVersionsOf query, CancellationToken cancel)
    {
        var all = (await register.Get(cancel)).All(new ProcedureCode(query.Code));
        NoSuchProcedure.If(all.Count == 0 || !all.All(actors.Current.Sees));
        return [.. all.OrderByDescending(head => head.From ?? DateOnly.MinValue).ThenByDescending(head => head.Number)];
    }
}
