using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Procedures.Learning.LearningRefusals;

namespace MotCua.Procedures.Learning;

/// <summary>A question is none of ours (the price of gold), or is answered well enough: it leaves the list with the reason; without one it comes back.</summary>
[Needs(ProcedurePermissions.Teach)]
public sealed record SetQuestionAside(AskedQuestionId Question, string? Words, int? SeenVersion = null) : ICommand<Done>;

internal sealed class SetQuestionAsideHandler(Database db) : IHandler<SetQuestionAside, Done>
{
    public async Task<Done> Handle(SetQuestionAside request, CancellationToken cancel)
    {
        var question = NoSuchQuestion.Unless(await db.AskedQuestions.SingleOrDefaultAsync(one => one.Id == request.Question, cancel));
        question.MustBeAt(request.SeenVersion);
        if (request.Words?.Trim() is { Length: > 0 } words)
        {
            question.SetAside(words);
        }
        else
        {
            WordsMissing.At(nameof(request.Words)).If(question.State is AskedState.Open);
            question.Reopen();
        }

        return default;
    }
}
