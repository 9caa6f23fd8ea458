using MotCua.Kernel;
using MotCua.Modules.Tests.Dossiers;
using MotCua.Procedures;
using MotCua.Reviews;
using MotCua.Reviews.Checking;
using MotCua.Reviews.Costs;
using MotCua.Reviews.Counting;
using MotCua.Reviews.Measuring;
using MotCua.Reviews.Planning;
using MotCua.Reviews.Proposing;
using MotCua.Reviews.Terms;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Reviews;

public sealed class AnswerQuestionsTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_sheet_asks_of_the_whole_each_paper_each_field_and_each_step(TestDatabase database)
    {
        await using var house = await House.On(database);
        var review = await house.AReview("1.001193");
        var sheet = (await house.See(review)).Sheet;
        Assert.All(Enum.GetValues<QuestionScope>(), scope => Assert.Contains(sheet, put => put.Question.Scope == scope));

        house.As(await house.Officer());
        Assert.True(ReviewRefusals.NoteMissing.Is((await house.Do(new AnswerQuestions(review, [new("purpose", "", false)]))).Refusal));
        Assert.True(ReviewRefusals.NoSuchQuestion.Is((await house.Do(new AnswerQuestions(review, [new("paper-needed", "khong-co", true)]))).Refusal));
        Must(await house.Do(new AnswerQuestions(review, [new("purpose", "", true), new("paper-needed", "ket-hon", false, "Đã có")])));
        Must(await house.Do(new AnswerQuestions(review, [new("purpose", "", false, "Trùng")])));
        var seen = await house.See(review);
        Assert.Equal((2, sheet.Count - 2, ReviewState.UnderWay), (seen.Answers.Count, seen.Unanswered, seen.State));
        Assert.False(seen.Answers.Single(answer => answer.Question == "purpose").Yes);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Another_agency_does_not_fill_it_in(TestDatabase database)
    {
        await using var house = await House.On(database);
        var review = await house.AReview();
        Assert.True(ReviewRefusals.NotYours.Is((await house.As(await house.Officer("H02.24.02")).Do(new AnswerQuestions(review, [new("purpose", "", true)]))).Refusal));
    }
}
