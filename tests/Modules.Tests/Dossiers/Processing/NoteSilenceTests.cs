using MotCua.Dossiers.Interlinked;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Processing;

public sealed class NoteSilenceTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Silence_is_told_once_to_those_asked_and_to_the_asker_and_agrees_to_nothing(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var question = Must(await house.As(await house.Officer()).Do(new ConsultAgency(dossier, "H02.24.02", "Đã đăng ký chưa?", 1)));
        Assert.Equal(0, Must(await house.As(Actor.House).Do(new NoteSilence())));
        house.Clock.Advance(TimeSpan.FromDays(2));

        Assert.Equal((1, 0), (Must(await house.Do(new NoteSilence())), Must(await house.Do(new NoteSilence()))));

        house.As(await house.Officer());
        Assert.NotNull(Assert.Single(Must(await house.Ask(new FindConsultations(Asked: true)))).SilentSince);
        var view = await house.View(dossier);
        Assert.Single(view.History, line => line.What == "consultation-silent");
        Assert.Equal((null, DossierStage.Accepted), (view.Consultations.Single().Answer, view.Stage));
        Assert.NotNull(Assert.Single(Must(await house.As(await house.Official("H02.24.02", MotCua.Organisation.Role.HeadOfUnit)).Ask(new FindConsultations()))).SilentSince);
        // A late answer is still an answer.
        Must(await house.Do(new AnswerConsultation(dossier, question, "Chưa đăng ký")));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Silence_lies_before_the_head_until_it_is_answered_and_comes_up_again_when_urging_helps_nothing(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var question = Must(await house.As(await house.Officer()).Do(new ConsultAgency(dossier, "H02.24.02", "Đã đăng ký chưa?", 1)));
        house.Clock.Advance(TimeSpan.FromDays(2));
        Must(await house.As(Actor.House).Do(new NoteSilence()));
        var leader = await house.Leader();
        var silence = Assert.Single(Must(await house.As(leader).Ask(new FindSilences())).Rows);
        Assert.Contains("Đã đăng ký chưa?", silence.Step, StringComparison.Ordinal);

        Must(await house.Do(new UrgeAgency(dossier, silence.Work!.Value, "Trả lời trong ngày")));

        Assert.Empty(Must(await house.Ask(new FindSilences())).Rows);
        Assert.Equal("Trả lời trong ngày", Assert.Single(Must(await house.As(await house.Officer("H02.24.02")).Ask(new FindConsultations()))).Urged);
        Assert.Equal(0, Must(await house.As(Actor.House).Do(new NoteSilence())));
        house.Clock.Advance(TimeSpan.FromDays(1.5));
        Assert.Equal(1, Must(await house.Do(new NoteSilence())));
        Assert.Single(Must(await house.As(leader).Ask(new FindSilences())).Rows);
        Must(await house.As(await house.Officer("H02.24.02")).Do(new AnswerConsultation(dossier, question, "Chưa đăng ký", Opinion.Agreed)));
        Assert.Empty(Must(await house.As(leader).Ask(new FindSilences())).Rows);
        Assert.Equal(Opinion.Agreed, (await house.View(dossier)).Consultations.Single().Outcome);
        Assert.Empty(Must(await house.As(Actor.House).Ask(new MotCua.Dossiers.Verification.VerifyDossiers())).Faults);
    }
}
