using MotCua.Kernel;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Completeness;

/// <summary>What a wording being typed lacks, before it is saved.</summary>
[Needs(ProcedurePermissions.Draft)]
public sealed record CheckWording(string Code, ProcedureContent Content) : IQuery<IReadOnlyList<Gap>>;

internal sealed class CheckWordingHandler(Wholeness wholeness, TimeProvider clock) : IHandler<CheckWording, IReadOnlyList<Gap>>
{
    public async Task<IReadOnlyList<Gap>> Handle(CheckWording query, CancellationToken cancel)
    {
        CodeUnreadable.Unless(ProcedureCode.TryParse(query.Code, out var code));
        return await wholeness.Of(code.Value, query.Content, clock.Today(), cancel);
    }
}
