using MotCua.Kernel;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Catalogue;

/// <summary>All published wordings of a procedure, also of one that is not in force any more.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record FindVersions(string Code) : IQuery<IReadOnlyList<ProcedureHead>>;

internal sealed class FindVersionsHandler(Stamped<Register> register, IActorProvider actors) : IHandler<FindVersions, IReadOnlyList<ProcedureHead>>
{
    public async Task<IReadOnlyList<ProcedureHead>> Handle(FindVersions query, CancellationToken cancel)
    {
        var all = (await register.Get(cancel)).All(new(query.Code));
        NoSuchProcedure.If(all.Count == 0 || !all.All(actors.Current.Sees));
        return all;
    }
}
