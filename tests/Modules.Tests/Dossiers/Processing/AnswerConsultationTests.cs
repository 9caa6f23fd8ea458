using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Dossiers;
using MotCua.Kernel;
using MotCua.Modules.Tests.Processes;
using MotCua.Processes.Design;
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

    [Theory]
    [InlineData(Opinion.Agreed, "propose")]
    [InlineData(Opinion.Disagreed, "again")]
    [InlineData(Opinion.None, "again")]
    public async Task What_the_answer_comes_to_decides_where_the_process_goes(Opinion said, string next)
    {
        await using var house = await House.On(TestDatabase.Sqlite);
        Must(await house.As(Actor.House).Do(new ImportProcess(Interlinked.InterlinkedScene.Raw(Asking()))));
        var dossier = await house.AnAccepted();
        var question = Must(await house.As(await house.Officer()).Do(new ConsultAgency(dossier, "H02.24.02", "Đã đăng ký chưa?", 1)));
        Must(await house.Do(new CompleteStep(dossier, Assert.Single((await house.View(dossier)).Choices).Key)));
        Assert.Empty((await house.View(dossier)).Work);

        Must(await house.As(await house.Officer("H02.24.02")).Do(new AnswerConsultation(dossier, question, "Như hồ sơ", said)));

        Assert.Equal(next, (await house.As(await house.Officer()).View(dossier)).Steps.Single(step => step.LeftAt is null).Key);
    }

    private static Drawing Asking() => new Drawing().Start().Clerk("reception").Task("work").Message("asked", "agency-answered", 8).Xor("x", "no").Task("propose").Task("again").Signing("sign").Clerk("return", 9).End()
        .Chain("start", "reception", "work", "asked", "x").Flow("x", "propose", "Đồng ý", when: "answer == 'agreed'").Flow("x", "again", "Không đồng ý", id: "no")
        .Chain("propose", "sign", "return", "end").Chain("again", "sign");
}
