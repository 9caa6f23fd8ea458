using MotCua.Dossiers;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Submission;

public sealed class SubmitDossierTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_agency_owes_an_answer_within_eight_working_hours(TestDatabase database)
    {
        await using var house = await House.On(database);
        var draft = await house.AFilledDraft();

        var submitted = Must(await house.Do(new SubmitDossier(draft)));

        Assert.Equal(house.Clock.GetUtcNow(), submitted.At);
        Assert.Equal(new DateTimeOffset(2023, 6, 13, 8, 0, 0, TimeSpan.FromHours(7)), submitted.AnswerDue);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_missing_is_named(TestDatabase database)
    {
        await using var house = await House.On(database);
        var draft = await house.ADraft();
        await house.Do(new FillAnswers(draft, Answers));

        var outcome = await house.Do(new SubmitDossier(draft));

        Assert.True(PapersMissing.Is(outcome.Refusal));
        Assert.NotEmpty(outcome.Refusal!.Arguments);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Wrong_answers_are_not_handed_in(TestDatabase database)
    {
        await using var house = await House.On(database);
        var draft = await house.ADraft();

        var outcome = await house.Do(new SubmitDossier(draft));

        Assert.True(AnswersWrong.Is(outcome.Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Handing_in_twice_with_one_key_is_one_deed(TestDatabase database)
    {
        await using var house = await House.On(database);
        var draft = await house.AFilledDraft();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => house.Do(new SubmitDossier(draft, IdempotencyKey: "once")))));

        Assert.Single(answers.Select(Must).Distinct());
        Assert.Equal(AlreadySubmitted.Code, (await house.Do(new SubmitDossier(draft))).Refusal?.Code);
    }
}
