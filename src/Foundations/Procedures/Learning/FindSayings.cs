using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Procedures.Learning;

/// <summary>The sayings in one state, the newest first; those in use with how their question fared before and since.</summary>
[Needs(ProcedurePermissions.Teach)]
public sealed record FindSayings(SayingState State = SayingState.Drafted, string? After = null, int Take = 50) : IQuery<IReadOnlyList<SayingView>>;

internal sealed class FindSayingsHandler(Database db, Stamped<Register> register, TimeProvider clock) : IHandler<FindSayings, IReadOnlyList<SayingView>>
{
    public async Task<IReadOnlyList<SayingView>> Handle(FindSayings request, CancellationToken cancel)
    {
        var all = db.Sayings.AsNoTracking().Where(one => one.State == request.State);
        if (Ids.TryParse<SayingId>(request.After, out var last))
        {
            all = all.Where(one => one.Id.CompareTo(last) < 0);
        }

        var rows = await all.OrderByDescending(one => one.Id).Take(Math.Clamp(request.Take, 1, 1000)).ToListAsync(cancel);
        AskedQuestionId[] asked = [.. rows.Select(one => one.Question).OfType<AskedQuestionId>().Distinct()];
        var questions = await db.AskedQuestions.AsNoTracking().Where(one => asked.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancel);
        var (now, today) = (await register.Get(cancel), clock.Today());
        return [.. rows.Select(one => SayingView.Of(one) with
        {
            MeansName = one.Kind is SayingKind.PlainName ? now.InForce(new(one.Means), today)?.Name : null,
            Since = one is { State: SayingState.Live, Question: { } id } && questions.TryGetValue(id, out var question) ? new(question.Asked - one.AskedBefore, question.Chosen - one.ChosenBefore) : null,
        })];
    }
}
