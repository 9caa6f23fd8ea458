using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using static MotCua.Processes.ProcessRefusals;

namespace MotCua.Processes.Catalogue;

/// <summary>How a dossier of this procedure would be worked through at a level if it came today: the written process, or the one made for it.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record ViewProcedureProcess(string Procedure, AgencyLevel Level) : IQuery<ProcessDefinition>;

internal sealed class ViewProcedureProcessHandler(IProcedures procedures, Stamped<ProcessShelf> shelf, TimeProvider clock, IActorProvider actors)
    : IHandler<ViewProcedureProcess, ProcessDefinition>
{
    public async Task<ProcessDefinition> Handle(ViewProcedureProcess query, CancellationToken cancel)
    {
        NoSuchProcedure.With(query.Procedure).Unless(ProcedureCode.TryParse(query.Procedure, out var code));
        var card = NoSuchProcedure.With(query.Procedure).Unless(await procedures.InForce(code, clock.Today(), cancel));
        NoSuchProcedure.With(query.Procedure).Unless(actors.Current.Sees(card.Head));
        var all = await shelf.Get(cancel);
        return all.Authored(card.ProcessCode ?? card.Code.Value, query.Level, clock.Today()) ?? all.Generated(card, query.Level);
    }
}
