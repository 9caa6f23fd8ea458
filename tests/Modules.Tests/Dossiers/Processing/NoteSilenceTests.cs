using MotCua.Dossiers;
using MotCua.Dossiers.Processing;
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
}
