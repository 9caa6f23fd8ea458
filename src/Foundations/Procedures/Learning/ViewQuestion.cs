using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Finding;
using static MotCua.Procedures.Learning.LearningRefusals;

namespace MotCua.Procedures.Learning;

/// <summary>One question with what the search answers today, what people opened, and the sayings written for it.</summary>
[Needs(ProcedurePermissions.Teach)]
public sealed record ViewQuestion(AskedQuestionId Question) : IQuery<QuestionView>;

/// <summary>A question, the answer of today, what was opened how often, and its sayings.</summary>
public sealed record QuestionView(AskedRow Asked, string? ReadAs, IReadOnlyList<FoundProcedure> Found, IReadOnlyList<ChoiceRow> Choices, IReadOnlyList<SayingView> Sayings, int Version);

/// <summary>A procedure opened from the answer, and how often.</summary>
public sealed record ChoiceRow(string Code, string? Name, int Times);

internal sealed class ViewQuestionHandler(Database db, ProcedureSearch search, Stamped<Register> register, TimeProvider clock) : IHandler<ViewQuestion, QuestionView>
{
    private const int Shown = 5;

    public async Task<QuestionView> Handle(ViewQuestion request, CancellationToken cancel)
    {
        var question = NoSuchQuestion.Unless(await db.AskedQuestions.AsNoTracking().SingleOrDefaultAsync(one => one.Id == request.Question && one.Asked >= AskedQuestion.FewestShown, cancel));
        var answer = (await search.Current(cancel)).Find(question.Text, null, Shown);
        var (now, today) = (await register.Get(cancel), clock.Today());
        var choices = await db.AskedChoices.AsNoTracking().Where(one => one.Question == question.Id).OrderByDescending(one => one.Times).ThenBy(one => one.Code).Take(20).ToListAsync(cancel);
        var sayings = await db.Sayings.AsNoTracking().Where(one => one.Question == question.Id).OrderBy(one => one.Id).ToListAsync(cancel);
        return new(AskedRow.Of(question), answer.ReadAs, answer.Hits,
            [.. choices.Select(one => new ChoiceRow(one.Code, now.InForce(new(one.Code), today)?.Name, one.Times))], [.. sayings.Select(SayingView.Of)], question.Version);
    }
}
