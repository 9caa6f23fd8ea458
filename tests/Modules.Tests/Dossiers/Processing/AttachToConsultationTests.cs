using MotCua.Dossiers;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Processing;

public sealed class AttachToConsultationTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Papers_go_with_the_question_and_with_the_answer_and_only_the_agencies_read_them(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var question = Must(await house.As(await house.Officer()).Do(new ConsultAgency(dossier, "H02.24.02", "Đã đăng ký chưa?", 1)));

        var asked = Must(await house.Do(new AttachToConsultation(dossier, question, false, "câu hỏi.png", Photo(30))));
        Assert.True(NotYourAgency.Is((await house.Do(new AttachToConsultation(dossier, question, true, "trả lời.png", Photo(60)))).Refusal));
        house.As(await house.Officer("H02.24.02"));
        var answered = Must(await house.Do(new AttachToConsultation(dossier, question, true, "trả lời.png", Photo(60))));
        Must(await house.Do(new AnswerConsultation(dossier, question, "Đã đăng ký, có bản sao kèm theo")));
        Assert.True(NoSuchConsultation.Is((await house.Do(new AttachToConsultation(dossier, question, true, "muộn.png", Photo(90)))).Refusal));

        var view = (await house.As(await house.Officer()).View(dossier)).Consultations.Single();
        Assert.Equal((asked.Sha256, answered.Sha256), (view.QuestionPapers.Single().Sha256, view.AnswerPapers.Single().Sha256));
        await Must(await house.Ask(new OpenDossierFile(dossier, answered.Sha256))).Content.DisposeAsync();
        Assert.False((await house.As(await house.Citizen()).Ask(new OpenDossierFile(dossier, answered.Sha256))).Done);
    }
}
