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

namespace MotCua.Modules.Tests.Dossiers.Reception;

public sealed class ReceiveAtCounterTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Who_comes_to_the_counter_leaves_with_a_code(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(await house.Clerk());

        var dossier = Must(await house.Do(new ReceiveAtCounter(Procedure, null, DemoHouse.QuySon, DemoHouse.QuySon, new(MotCua.People.PersonKind.Citizen, "Leo Thị Sáu", "024158000058", new(1958, 2, 27), MotCua.People.Sex.Female))));
        var view = await house.View(dossier);
        Must(await house.Do(new CheckPapers(dossier, [.. view.Papers.Select(paper => new PaperFinding(paper.Key, PaperVerdict.Fit, OnPaper: true))])));
        var accepted = Must(await house.Do(new AcceptDossier(dossier)));

        view = await house.View(dossier);
        Assert.Equal((DossierChannel.Direct, true, accepted.Code), (view.Channel, view.Assisted, view.Code));
        Assert.All(view.Papers, paper => Assert.Equal(PaperSource.Counter, paper.Source));
    }
}
