using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures.Completeness;
using static MotCua.Procedures.ProcedureRefusals;
using static MotCua.Procedures.Publication.DecisionRefusals;

namespace MotCua.Procedures.Drafting;

/// <summary>An officer writes a procedure that the register does not know yet; nobody sees it until it is published.</summary>
[Needs(ProcedurePermissions.Draft)]
public sealed record DraftProcedure(string Code, ProcedureContent Content, string? IdempotencyKey = null) : ICommand<ProcedureVersionId>, IOnce;

internal sealed class DraftProcedureHandler(Database db) : IHandler<DraftProcedure, ProcedureVersionId>
{
    public async Task<ProcedureVersionId> Handle(DraftProcedure command, CancellationToken cancel)
    {
        CodeUnreadable.Unless(ProcedureCode.TryParse(command.Code, out var code));
        LimitLongerThanLaw.At(nameof(command.Content)).If(LocalLimits.AreLonger(command.Content));
        NameMissing.At(nameof(ProcedureContent.Name)).If(string.IsNullOrWhiteSpace(command.Content.Name));
        CodeTaken.With(code.Value).If(await db.Procedures.AnyAsync(one => one.Code == code.Value, cancel));
        var procedure = Procedure.Of(code);
        db.Procedures.Add(procedure);
        return procedure.Write(ProcedureText.Of(command.Content)).Id;
    }
}
