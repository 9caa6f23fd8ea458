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

namespace MotCua.Modules.Tests.Dossiers.Processing;

public sealed class AnswerConsultationTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Only_the_agency_that_was_asked_answers(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var question = Must(await house.As(await house.Officer()).Do(new ConsultAgency(dossier, "H02.24.02", "Đã đăng ký chưa?", 1)));

        Assert.True(NotYourAgency.Is((await house.Do(new AnswerConsultation(dossier, question, "Chưa"))).Refusal));
        Must(await house.As(await house.Officer("H02.24.02")).Do(new AnswerConsultation(dossier, question, "Chưa đăng ký")));

        Assert.Equal("Chưa đăng ký", (await house.As(await house.Officer()).View(dossier)).Consultations.Single().Answer);
    }
}
