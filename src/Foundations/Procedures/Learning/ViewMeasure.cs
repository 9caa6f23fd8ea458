using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Procedures.Learning;

/// <summary>The latest measuring of sayings, and whether it is of just those that are drafted now; none when nothing was ever measured.</summary>
[Needs(ProcedurePermissions.Teach)]
public sealed record ViewMeasure : IQuery<LatestMeasure>;

/// <summary>The latest measuring, how many sayings are drafted, and how many questions one measures by.</summary>
/// <param name="Running">The house is at it; one that is not done after ten minutes may be begun again.</param>
public sealed record LatestMeasure(MeasureView? Measure, int Drafted, int Questions, bool Running);

internal sealed class ViewMeasureHandler(Database db, TimeProvider clock) : IHandler<ViewMeasure, LatestMeasure>
{
    public async Task<LatestMeasure> Handle(ViewMeasure request, CancellationToken cancel)
    {
        var drafts = await db.Sayings.Where(one => one.State == SayingState.Drafted).OrderBy(one => one.Id).Select(one => one.Id).ToListAsync(cancel);
        var latest = await db.SayingMeasures.AsNoTracking().OrderByDescending(one => one.Id).FirstOrDefaultAsync(cancel);
        var questions = await db.SampleQuestions.CountAsync(cancel);
        return new(latest is null ? null : new(latest.Id, latest.At, latest.By, [.. latest.Sayings.Select(id => new SayingId(id))], latest.Result, latest.LiveAt, latest.Reason, latest.Sayings.ToHashSet().SetEquals(drafts.Select(one => one.Value))), drafts.Count, questions, latest is { Result: null } && latest.At > clock.GetUtcNow().AddMinutes(-10));
    }
}
