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

public sealed class ScanPaperTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_picture_attached_at_the_counter_is_not_digitised_for_nobody_signed_it(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(await house.Clerk());
        var dossier = Must(await house.Do(new ReceiveAtCounter(Procedure, null, DemoHouse.QuySon, DemoHouse.QuySon, new(MotCua.People.PersonKind.Citizen, "Vi Văn Thắng", "024085000112"))));

        Must(await house.Do(new ScanPaper(dossier, Paper, "quét.png", Photo())));

        var paper = (await house.View(dossier)).Papers.Single(one => one.Key == Paper);
        Assert.Equal((PaperSource.Counter, false, 1), (paper.Source, paper.Digitised, paper.Files.Count));
    }
}
