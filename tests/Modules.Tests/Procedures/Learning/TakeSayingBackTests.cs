using MotCua.Procedures.Learning;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Procedures.Learning.LearningScene;
using static MotCua.Procedures.Learning.LearningRefusals;

namespace MotCua.Modules.Tests.Procedures.Learning;

public sealed class TakeSayingBackTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_was_live_is_used_no_longer_and_its_question_waits_again(TestDatabase database)
    {
        await using var house = await House.On(database);
        var question = await house.AQuestion();
        var saying = Must(await house.As(Control).Do(new DraftSaying(SayingKind.PlainName, Said, Birth, question)));
        Must(await house.Do(new PutSayingsLive((await house.Measured()).Measure!.Id)));
        Assert.Equal(Birth, await house.Answer(Said));

        Must(await house.Do(new TakeSayingBack(saying)));

        Assert.NotEqual(Birth, await house.Answer(Said));
        Assert.Equal(question, Assert.Single(await house.Listed()).Id);
        Assert.NotNull((await house.Saying(SayingState.TakenBack)).TakenBackAt);
        Assert.True(SayingOver.Is((await house.Do(new TakeSayingBack(saying))).Refusal));
        Assert.True(NoSuchSaying.Is((await house.Do(new TakeSayingBack(new(Guid.CreateVersion7())))).Refusal));
    }
}
