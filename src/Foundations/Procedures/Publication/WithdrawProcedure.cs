using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Publication;

/// <summary>A procedure is abolished from a day on, by a decision; dossiers received before keep their wording.</summary>
[Needs(ProcedurePermissions.Publish)]
public sealed record WithdrawProcedure(ProcedureId Procedure, DateOnly On, string Decision, int? SeenVersion = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Procedure.Value;
}

internal sealed class WithdrawProcedureHandler(Database db, Stamps stamps) : IHandler<WithdrawProcedure, Done>
{
    public async Task<Done> Handle(WithdrawProcedure command, CancellationToken cancel)
    {
        DecisionMissing.At(nameof(command.Decision)).If(string.IsNullOrWhiteSpace(command.Decision));
        var procedure = NoSuchProcedure.Unless(await db.Procedures.Include(one => one.Versions).SingleOrDefaultAsync(one => one.Id == command.Procedure, cancel));
        procedure.MustBeAt(command.SeenVersion);
        procedure.Withdraw(command.On, command.Decision.Trim());
        await stamps.Touch(Register.Stamp, cancel);
        return default;
    }
}
