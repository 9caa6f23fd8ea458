using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Procedures.Learning.LearningRefusals;

namespace MotCua.Procedures.Learning;

/// <summary>The house keeps what it measured; kept once, it stands.</summary>
[Needs(ProcedurePermissions.NoteAsked)]
public sealed record KeepMeasure(SayingMeasureId Measure, MeasureResult Result) : ICommand<Done>;

internal sealed class KeepMeasureHandler(Database db) : IHandler<KeepMeasure, Done>
{
    public async Task<Done> Handle(KeepMeasure request, CancellationToken cancel)
    {
        var measure = NoSuchMeasure.Unless(await db.SayingMeasures.SingleOrDefaultAsync(one => one.Id == request.Measure, cancel));
        measure.Keep(request.Result);
        return default;
    }
}
