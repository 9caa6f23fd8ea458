using MotCua.Dossiers;
using MotCua.Dossiers.Reception;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Reception;

public sealed class DeclineSecondRequestTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_head_says_why_not_and_the_work_goes_on(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AskedOnce();
        var laid = Must(await house.LaidBeforeTheHead(dossier));
        house.As(await house.Leader());

        Assert.True(ReasonMissing.Is((await house.Do(new DeclineSecondRequest(dossier, laid, " "))).Refusal));
        Must(await house.Do(new DeclineSecondRequest(dossier, laid, "Giấy tờ đã đủ")));

        var view = await house.View(dossier);
        Assert.Equal((DossierStage.Processing, 1), (view.Stage, view.Supplements.Count));
        Assert.Contains(view.History, line => line is { What: "second-declined", Note: "Giấy tờ đã đủ" });
        Assert.Null(view.BeforeTheHead);
    }
}
