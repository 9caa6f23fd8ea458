using MotCua.Kernel;
using static MotCua.Reviews.ReviewRefusals;

namespace MotCua.Reviews.Checking;

/// <summary>Questions of the sheet are answered, some or all; what was answered before and is not answered now stays.</summary>
[Needs(ReviewPermissions.Fill)]
public sealed record AnswerQuestions(ReviewId Review, IReadOnlyList<QuestionAnswer> Answers, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Review.Value;
}

internal sealed class AnswerQuestionsHandler(Workbench bench) : IHandler<AnswerQuestions, Done>
{
    public async Task<Done> Handle(AnswerQuestions request, CancellationToken cancel)
    {
        var review = await bench.Mine(request.Review, request.Version, cancel);
        var sheet = Questions.About(await bench.Parts(await bench.Wording(review, cancel), cancel)).Select(put => (put.Question.Key, put.Target)).ToHashSet();
        NoSuchQuestion.Unless(request.Answers.All(answer => sheet.Contains((answer.Question, answer.Target))));
        review.Answer(request.Answers);
        return default;
    }
}
