using MotCua.Procedures.Learning;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Procedures.Learning.LearningScene;
using static MotCua.Procedures.Learning.LearningRefusals;

namespace MotCua.Modules.Tests.Procedures.Learning;

public sealed class PutSayingsLiveTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_search_understands_at_once_and_the_real_effect_is_counted(TestDatabase database)
    {
        await using var house = await House.On(database);
        Assert.NotEqual(Birth, await house.Answer(Said));
        var question = await house.AQuestion();
        Must(await house.As(Control).Do(new DraftSaying(SayingKind.PlainName, Said, Birth, question)));
        var measure = (await house.Measured()).Measure!;

        Assert.Equal(1, Must(await house.Do(new PutSayingsLive(measure.Id))));

        Assert.Equal(Birth, await house.Answer(Said));
        Assert.Equal(Birth, await house.Answer("ruoc chim xanh ve to"));
        await house.People(book =>
        {
            book.Asked(Said, 5);
            book.Chose(Said, Birth);
        });
        var live = await house.Saying(SayingState.Live);
        Assert.Equal((new Fared(3, 0), new Fared(1, 1)), (live.Before, live.Since));
        Assert.NotNull(Must(await house.Ask(new ViewMeasure())).Measure!.LiveAt);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Nothing_goes_live_unmeasured(TestDatabase database)
    {
        await using var house = await House.On(database);
        Must(await house.As(Control).Do(new DraftSaying(SayingKind.PlainName, Said, Birth)));
        Must(await house.Do(new MeasureSayings()));
        var waiting = Must(await house.Ask(new ViewMeasure())).Measure!;
        Assert.True(NotMeasured.Is((await house.Do(new PutSayingsLive(waiting.Id))).Refusal));

        await house.Deliver();
        Must(await house.Do(new DraftSaying(SayingKind.PlainName, "một câu khác", Marriage)));
        Assert.True(NotMeasured.Is((await house.Do(new PutSayingsLive(waiting.Id))).Refusal));
        Assert.True(NoSuchMeasure.Is((await house.Do(new PutSayingsLive(new(Guid.CreateVersion7())))).Refusal));
        Assert.Empty(Must(await house.Ask(new FindSayings(SayingState.Live))));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_makes_a_question_worse_needs_a_reason_that_stays_readable(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.AHarmfulName();
        var measure = (await house.Measured()).Measure!;

        Assert.True(SomeWorse.Is((await house.Do(new PutSayingsLive(measure.Id))).Refusal));
        Must(await house.Do(new PutSayingsLive(measure.Id, "Chỉ là câu thử")));
        Assert.Equal("Chỉ là câu thử", Must(await house.Ask(new ViewMeasure())).Measure!.Reason);
    }
}
