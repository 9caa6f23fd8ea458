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
}
