using MotCua.Procedures;
using MotCua.Procedures.Learning;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Procedures.Learning.LearningScene;
using static MotCua.Procedures.Learning.LearningRefusals;

namespace MotCua.Modules.Tests.Procedures.Learning;

public sealed class DraftSayingTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_name_is_written_for_a_procedure_in_force_and_changes_nothing_yet(TestDatabase database)
    {
        await using var house = await House.On(database);
        var question = await house.AQuestion();
        house.As(Control);

        Must(await house.Do(new DraftSaying(SayingKind.PlainName, Said, Birth, question)));

        var view = Must(await house.Ask(new ViewQuestion(question)));
        Assert.Equal((AskedState.Taught, SayingState.Drafted), (view.Asked.State, Assert.Single(view.Sayings).State));
        Assert.Empty(await house.Listed());
        Assert.Single(await house.Listed(AskedSort.DealtWith));
        Assert.NotEqual(Birth, await house.Answer(Said));
        Assert.True(SayingKnown.Is((await house.Do(new DraftSaying(SayingKind.PlainName, Said, Birth))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_cannot_be_used_is_refused_at_its_box(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(Control);
        Assert.Equal(("procedures.no-such-procedure", nameof(DraftSaying.Means)), await Refused(new(SayingKind.PlainName, Said, "9.999999")));
        Assert.Equal((SayMissing.Code, nameof(DraftSaying.Say)), await Refused(new(SayingKind.PlainName, " ", Birth)));
        Assert.Equal((SayMissing.Code, nameof(DraftSaying.Say)), await Refused(new(SayingKind.Synonym, new('x', 121), "đăng ký")));
        Assert.Equal((SayMissing.Code, nameof(DraftSaying.Say)), await Refused(new(SayingKind.Synonym, "{x}", "đăng ký")));
        Assert.Equal((LawMissing.Code, nameof(DraftSaying.Means)), await Refused(new(SayingKind.Synonym, Said, "")));
        Assert.True(NoSuchQuestion.Is((await house.Do(new DraftSaying(SayingKind.Synonym, Said, "đăng ký", new(Guid.CreateVersion7())))).Refusal));

        async Task<(string?, string?)> Refused(DraftSaying deed) => (await house.Do(deed)).Refusal is { } refusal ? (refusal.Code, refusal.Field) : default;
    }
}
