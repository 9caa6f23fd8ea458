using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Procedures.Learning.LearningRefusals;

namespace MotCua.Procedures.Learning;

/// <summary>A saying is used no longer, or a draft is dropped; the question for which it was written is open again.</summary>
[Needs(ProcedurePermissions.Teach)]
public sealed record TakeSayingBack(SayingId Saying, int? SeenVersion = null) : ICommand<Done>;

internal sealed class TakeSayingBackHandler(Database db, Stamps stamps, TimeProvider clock) : IHandler<TakeSayingBack, Done>
{
    public async Task<Done> Handle(TakeSayingBack request, CancellationToken cancel)
    {
        var saying = NoSuchSaying.Unless(await db.Sayings.SingleOrDefaultAsync(one => one.Id == request.Saying, cancel));
        saying.MustBeAt(request.SeenVersion);
        var wasLive = saying.State is SayingState.Live;
        saying.TakeBack(clock.GetUtcNow());
        var question = saying.Question is { } id ? await db.AskedQuestions.SingleOrDefaultAsync(one => one.Id == id, cancel) : null;
        var others = await db.Sayings.Where(one => one.Id != saying.Id && one.State != SayingState.TakenBack && (one.Say == saying.Say || (saying.Question != null && one.Question == saying.Question))).ToListAsync(cancel);
        if (question is { State: AskedState.Taught } && !others.Exists(one => one.Question == question.Id))
        {
            question.Reopen();
        }

        if (saying.Kind is SayingKind.PlainName && !others.Exists(one => one.Kind is SayingKind.PlainName && one.Means == saying.Means))
        {
            await Unlearn(question?.Text ?? saying.Say, saying.Means, cancel);
        }

        if (wasLive)
        {
            await stamps.Touch(OwnSayings.Stamp, cancel);
        }

        return default;
    }

    /// <summary>What nobody says any more is no right answer either.</summary>
    private async Task Unlearn(string text, string code, CancellationToken cancel)
    {
        if (await db.SampleQuestions.FindAsync([SampleQuestion.Fold(text)], cancel) is { Kind: SampleQuestion.Own } known)
        {
            known.Codes = [.. known.Codes.Where(one => one != code)];
            if (known.Codes.Count == 0)
            {
                db.Remove(known);
            }
        }
    }
}
