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

public sealed class DiscardDraftTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_draft_can_be_thrown_away_a_dossier_cannot(TestDatabase database)
    {
        await using var house = await House.On(database);
        var draft = await house.ADraft();

        Must(await house.Do(new DiscardDraft(draft)));

        Assert.Empty(Must(await house.Ask(new FindMyDossiers())).Rows);
        var dossier = await house.ASubmitted();
        Assert.True(AlreadySubmitted.Is((await house.Do(new DiscardDraft(dossier))).Refusal));
    }
}
