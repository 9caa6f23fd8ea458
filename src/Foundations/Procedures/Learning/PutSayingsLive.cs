using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Procedures.Learning.LearningRefusals;

namespace MotCua.Procedures.Learning;

/// <summary>The sayings that were measured are used by the search from now on. When some questions would be answered worse, that needs a reason. Returns how many.</summary>
[Needs(ProcedurePermissions.Teach)]
public sealed record PutSayingsLive(SayingMeasureId Measure, string? Reason = null) : ICommand<int>;

internal sealed class PutSayingsLiveHandler(Database db, Stamps stamps, IActorProvider actors, TimeProvider clock) : IHandler<PutSayingsLive, int>
{
    public async Task<int> Handle(PutSayingsLive request, CancellationToken cancel)
    {
        var measure = NoSuchMeasure.Unless(await db.SayingMeasures.SingleOrDefaultAsync(one => one.Id == request.Measure, cancel));
        var drafts = await db.Sayings.Where(one => one.State == SayingState.Drafted).OrderBy(one => one.Id).ToListAsync(cancel);
        NothingDrafted.If(drafts.Count == 0);
        NotMeasured.Unless(measure.Result is not null && measure.Sayings.ToHashSet().SetEquals(drafts.Select(one => one.Id.Value)));
        SomeWorse.At(nameof(request.Reason)).If(measure.Result.Worse > 0 && string.IsNullOrWhiteSpace(request.Reason));
        AskedQuestionId[] ids = [.. drafts.Select(one => one.Question).OfType<AskedQuestionId>()];
        var questions = await db.AskedQuestions.AsNoTracking().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancel);
        foreach (var draft in drafts)
        {
            draft.GoLive(draft.Question is { } question ? questions.GetValueOrDefault(question) : null, actors.Current.Name, clock.GetUtcNow());
        }

        measure.GoLive(request.Reason?.Trim() is { Length: > 0 } reason ? reason : null, clock.GetUtcNow());
        await stamps.Touch(OwnSayings.Stamp, cancel);
        return drafts.Count;
    }
}
