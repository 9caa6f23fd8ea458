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

public sealed class CheckPapersTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_clerk_notes_what_was_found(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.ASubmitted();

        Must(await house.As(await house.Clerk()).Do(new CheckPapers(dossier, [new(Paper, PaperVerdict.Unfit, Remark: "Mờ")])));

        var paper = (await house.View(dossier)).Papers.Single(one => one.Key == Paper);
        Assert.Equal((PaperVerdict.Unfit, "Mờ", PaperSource.Upload), (paper.Verdict, paper.Remark, paper.Source));
    }
}
