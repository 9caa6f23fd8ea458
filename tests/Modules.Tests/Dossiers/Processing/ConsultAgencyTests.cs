using MotCua.Dossiers;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Modules.Tests.Organisation.Delegations;
using MotCua.Organisation;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Processing;

public sealed class ConsultAgencyTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_question_waits_at_the_agency_that_was_asked(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();

        Must(await house.As(await house.Officer()).Do(new ConsultAgency(dossier, "H02.24.02", "Ông Thắng đã đăng ký kết hôn ở thị trấn Chũ chưa?", 1)));

        var asked = Must(await house.As(await house.Officer("H02.24.02")).Ask(new FindConsultations()));
        Assert.Equal((dossier, new DateTimeOffset(2023, 6, 13, 8, 0, 0, TimeSpan.FromHours(7))), (asked.Single().Dossier, asked.Single().DueAt));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_question_has_words_and_a_deadline_that_is_kept_as_it_was_given(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        house.As(await house.Officer());

        Assert.True(NothingWritten.Is((await house.Do(new ConsultAgency(dossier, "H02.24.02", " ", 1))).Refusal));
        foreach (var days in (int[])[0, 31, 500])
        {
            Assert.True(DaysOutOfRange.Is((await house.Do(new ConsultAgency(dossier, "H02.24.02", "Đã đăng ký chưa?", days))).Refusal));
        }

        Must(await house.Do(new ConsultAgency(dossier, "H02.24.02", "Đã đăng ký chưa?", 30)));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_unit_of_the_own_agency_is_asked_and_no_other_answers(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var (civil, social, head) = (await house.Serving("Lục Văn Sáng"), await house.Serving("Đỗ Văn Sơn"), await house.Serving("Trương Thị Bích"));
        var unit = (await house.With((IOrganisation all) => all.Officer(social, house.Clock.Today(), default)))!.Unit!.Value;
        house.As(await house.Signed(civil));

        var question = Must(await house.Do(new ConsultAgency(dossier, DemoHouse.QuySon, "Gia đình có được trợ cấp không?", 1, Unit: unit)));

        Assert.Empty(Must(await house.Ask(new FindConsultations())));
        Assert.Equal(question, Assert.Single(Must(await house.Ask(new FindConsultations(Asked: true)))).Id);
        Assert.Empty(Must(await house.Ask(new FindConsultations(Asked: true, After: question))));
        Assert.True(NotYourUnit.Is((await house.Do(new AnswerConsultation(dossier, question, "Không"))).Refusal));
        Assert.Single(Must(await house.As(await house.Signed(head)).Ask(new FindConsultations())));
        house.As(await house.Signed(social));
        Assert.Equal(question, Assert.Single(Must(await house.Ask(new FindConsultations()))).Id);
        Must(await house.Do(new AnswerConsultation(dossier, question, "Không thuộc diện")));
        Assert.True(NoSuchAddressee.Is((await house.As(await house.Signed(civil)).Do(new ConsultAgency(dossier, "H02.24.02", "?", 1, Unit: unit))).Refusal));
    }
}
