using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Procedures.Learning;

/// <summary>The house forgets questions: rare ones after a month, all others a year after they were asked last. Returns how many.</summary>
[Needs(ProcedurePermissions.NoteAsked)]
public sealed record ForgetAsked : ICommand<int>;

internal sealed class ForgetAskedHandler(Database db, TimeProvider clock) : IHandler<ForgetAsked, int>
{
    private const int MostAtOnce = 5000;

    public async Task<int> Handle(ForgetAsked request, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var (month, year) = (now.AddDays(-30), now.AddDays(-365));
        AskedQuestionId[] old = [.. await db.AskedQuestions.Where(one => one.LastAt < year || (one.LastAt < month && one.Asked < AskedQuestion.FewestShown))
            .OrderBy(one => one.LastAt).Select(one => one.Id).Take(MostAtOnce).ToListAsync(cancel)];
        await db.AskedChoices.Where(one => old.Contains(one.Question)).ExecuteDeleteAsync(cancel);
        return await db.AskedQuestions.Where(one => old.Contains(one.Id)).ExecuteDeleteAsync(cancel);
    }
}
