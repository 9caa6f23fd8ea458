using MotCua.Kernel;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Catalogue;

/// <summary>One published wording of a procedure, whether still in force or not.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record ViewVersion(ProcedureVersionId Version) : IQuery<ProcedureCard>;

internal sealed class ViewVersionHandler(IProcedures procedures, IActorProvider actors) : IHandler<ViewVersion, ProcedureCard>
{
    public async Task<ProcedureCard> Handle(ViewVersion query, CancellationToken cancel)
    {
        var card = NoSuchVersion.Unless(await procedures.Version(query.Version, cancel));
        NoSuchVersion.Unless(actors.Current.Sees(card.Head));
        return card;
    }
}
