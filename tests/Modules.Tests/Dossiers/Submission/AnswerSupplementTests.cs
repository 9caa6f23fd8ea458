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

namespace MotCua.Modules.Tests.Dossiers.Submission;

public sealed class AnswerSupplementTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_clock_goes_on_where_it_stood(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var officer = await house.Officer();
        var due = (await house.As(officer).View(dossier)).Due.Due!.Value;
        house.Clock.Advance(TimeSpan.FromHours(1));
        Must(await house.Do(new AskForMore(dossier, [new(Paper, "Ảnh mờ", "Chụp lại giấy tờ cho rõ chữ")])));
        Assert.Equal(DueState.Paused, (await house.View(dossier)).Due.State);
        house.Clock.Advance(TimeSpan.FromHours(2));

        house.As(await house.Citizen());
        Must(await house.Do(new AttachFile(dossier, Paper, "rõ hơn.png", Photo(120))));
        Must(await house.Do(new AnswerSupplement(dossier)));

        var view = await house.As(officer).View(dossier);
        Assert.Equal((DossierStage.Processing, TimeSpan.FromHours(2)), (view.Stage, view.Due.Stopped));
        Assert.Equal(due.AddHours(2), view.Due.Due);
        Assert.NotNull(view.Supplements[0].AnsweredAt);
    }
}
