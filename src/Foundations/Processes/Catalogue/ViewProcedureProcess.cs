using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using static MotCua.Processes.ProcessRefusals;

namespace MotCua.Processes.Catalogue;

/// <summary>How a dossier of this procedure would be worked through at a level if it came today: the written process, or the one made for it. Where no level is named, at one for which a process is written, the commune first.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record ViewProcedureProcess(string Procedure, AgencyLevel? Level = null) : IQuery<ProcessDefinition>;

internal sealed class ViewProcedureProcessHandler(IProcedures procedures, Stamped<ProcessShelf> shelf, TimeProvider clock, IActorProvider actors)
    : IHandler<ViewProcedureProcess, ProcessDefinition>
{
    public async Task<ProcessDefinition> Handle(ViewProcedureProcess query, CancellationToken cancel)
    {
        NoSuchProcedure.With(query.Procedure).Unless(ProcedureCode.TryParse(query.Procedure, out var code));
        var card = NoSuchProcedure.With(query.Procedure).Unless(await procedures.InForce(code, clock.Today(), cancel));
        NoSuchProcedure.With(query.Procedure).Unless(actors.Current.Sees(card.Head));
        var all = await shelf.Get(cancel);
        var (name, levels) = (card.ProcessCode ?? card.Code.Value, query.Level is { } level ? [level] : Enum.GetValues<AgencyLevel>().Reverse().ToArray());
        return levels.Select(one => all.Authored(name, one, clock.Today())).OfType<ProcessDefinition>().FirstOrDefault() ?? all.Generated(card, levels[0]);
    }
}
