using MotCua.Procedures.Learning;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Procedures.Learning.LearningScene;
using static MotCua.Procedures.Learning.LearningRefusals;

namespace MotCua.Modules.Tests.Procedures.Learning;

public sealed class MeasureSayingsTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_known_questions_are_asked_without_and_with_what_is_drafted(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(Control);
        Assert.True(NothingDrafted.Is((await house.Do(new MeasureSayings())).Refusal));
        Must(await house.Do(new ImportQuestions([new("questions.jsonl", """
            {"query":"đăng ký kết hôn","kind":"colloquial","codes":["1.000894"]}
            {"query":"giá vàng hôm nay","kind":"negative","codes":[]}
            """)])));
        var question = await house.AQuestion();
        Must(await house.As(Control).Do(new DraftSaying(SayingKind.PlainName, Said, Birth, question)));
        Assert.Null(Must(await house.Ask(new ViewMeasure())).Measure);

        var latest = await house.Measured();

        var result = Assert.IsType<MeasureResult>(latest.Measure!.Result);
        Assert.True(latest.Measure.IsOfTheDrafts);
        Assert.Equal((1, 0, 1), (latest.Drafted, result.Worse, result.Better));
        Assert.Equal(new MovedQuestion(Said, Birth, null, 1), Assert.Single(result.Moved));
        Assert.Equal(["colloquial", "own"], result.Rows.Select(row => row.Kind));
        Assert.Equal((new Places(1, 1, 1, 1), new Places(1, 1, 1, 1)), (result.Rows[0].Before, result.Rows[0].After));
        Assert.Equal((new Places(0, 0, 0, 0), new Places(1, 1, 1, 1)), (result.Rows[1].Before, result.Rows[1].After));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_name_that_draws_a_known_question_away_is_seen_as_harm(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.AHarmfulName();

        var result = (await house.Measured()).Measure!.Result!;

        Assert.Equal((1, 0), (result.Worse, result.Better));
        Assert.Equal((1, 0), (Assert.Single(result.Rows).Before.First, result.Rows[0].After.First));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_draft_that_was_dropped_leaves_no_right_answer_behind(TestDatabase database)
    {
        await using var house = await House.On(database);
        var draft = Must(await house.As(Control).Do(new DraftSaying(SayingKind.PlainName, Said, Marriage)));
        Assert.Equal(1, Must(await house.Ask(new ViewMeasure())).Questions);
        Must(await house.Do(new DraftSaying(SayingKind.PlainName, Said, Birth)));
        Must(await house.Do(new TakeSayingBack(draft)));

        var moved = Assert.Single((await house.Measured()).Measure!.Result!.Moved);

        Assert.Equal(new MovedQuestion(Said, Birth, null, 1), moved);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_people_open_again_and_again_is_measured_too(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.People(book =>
        {
            for (var time = 0; time < 6; time++)
            {
                book.Asked("làm khai sinh cho cháu", 5);
                book.Chose("làm khai sinh cho cháu", Birth);
            }
        });
        Must(await house.As(Control).Do(new DraftSaying(SayingKind.Synonym, Said, "khai sinh")));

        var latest = await house.Measured();

        var row = Assert.Single(latest.Measure!.Result!.Rows, row => row.Kind == "chosen");
        Assert.Equal((1, 0), (row.Questions, latest.Measure.Result.Worse));
    }
}
