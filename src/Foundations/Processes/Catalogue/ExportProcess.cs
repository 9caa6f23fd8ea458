using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using static MotCua.Processes.ProcessRefusals;

namespace MotCua.Processes.Catalogue;

/// <summary>The newest written drawing for a procedure as it was handed in, draft or published; the one made for it when nobody wrote one.</summary>
[Needs(ProcessPermissions.View)]
public sealed record ExportProcess(string Procedure, AgencyLevel? Level = null) : IQuery<ExportedProcess>;

/// <summary>A drawing with a name for its file.</summary>
public sealed record ExportedProcess(string FileName, string Bpmn);

internal sealed class ExportProcessHandler(Database db, IProcedures procedures, Stamped<ProcessShelf> shelf, TimeProvider clock) : IHandler<ExportProcess, ExportedProcess>
{
    public async Task<ExportedProcess> Handle(ExportProcess query, CancellationToken cancel)
    {
        NoSuchProcedure.With(query.Procedure).Unless(ProcedureCode.TryParse(query.Procedure, out var code));
        var card = NoSuchProcedure.With(query.Procedure).Unless(await procedures.InForce(code, clock.Today(), cancel));
        var name = card.ProcessCode ?? card.Code.Value;
        var written = await db.Processes.AsNoTracking().Where(one => one.Code == name && one.State != ProcessState.Generated).ToListAsync(cancel);
        var found = written.Where(one => query.Level is null || one.Definition.Level is null || one.Definition.Level == query.Level).MaxBy(one => one.Number)?.Definition
            ?? (await shelf.Get(cancel)).Generated(card, query.Level ?? Enum.GetValues<AgencyLevel>().FirstOrDefault(level => card.Levels.HasFlag(Enum.Parse<Levels>(level.ToString()))));
        return new($"{card.Code.Value}.bpmn", found.Bpmn);
    }
}
