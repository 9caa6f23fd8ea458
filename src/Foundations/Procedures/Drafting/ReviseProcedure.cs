using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures.Completeness;
using static MotCua.Procedures.ProcedureRefusals;
using static MotCua.Procedures.Publication.DecisionRefusals;

namespace MotCua.Procedures.Drafting;

/// <summary>An officer writes a new wording of a procedure, or the waiting draft anew; what is in force stays until it is published.</summary>
[Needs(ProcedurePermissions.Draft)]
public sealed record ReviseProcedure(ProcedureId Procedure, ProcedureContent Content, int? SeenVersion = null) : ICommand<ProcedureVersionId>, IConcerns
{
    public Guid Subject => Procedure.Value;
}

internal sealed class ReviseProcedureHandler(Database db, TimeProvider clock) : IHandler<ReviseProcedure, ProcedureVersionId>
{
    public async Task<ProcedureVersionId> Handle(ReviseProcedure command, CancellationToken cancel)
    {
        LimitLongerThanLaw.At(nameof(command.Content)).If(LocalLimits.AreLonger(command.Content));
        NameMissing.At(nameof(ProcedureContent.Name)).If(string.IsNullOrWhiteSpace(command.Content.Name));
        var procedure = NoSuchProcedure.Unless(await db.Procedures.Include(one => one.Versions).SingleOrDefaultAsync(one => one.Id == command.Procedure, cancel));
        procedure.MustBeAt(command.SeenVersion);
        InternalStays.If(procedure.Versions.Exists(one => one.State is VersionState.Published && one.Internal is null != command.Content.Internal is null));
        var text = ProcedureText.Of(command.Content);
        NothingChanged.If(procedure.Versions.Exists(one => one.IsEffective && one.Holds(clock.Today()) && one.Hash == text.Hash));
        return procedure.Write(text).Id;
    }
}
