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

public sealed class DetachFileTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_file_taken_back_is_missing_again(TestDatabase database)
    {
        await using var house = await House.On(database);
        var draft = await house.AFilledDraft();
        var file = Must(await house.Ask(new ViewMyDossier(draft))).Papers.Single(paper => paper.Key == Paper).Files[0];

        Must(await house.Do(new DetachFile(draft, Paper, file.Sha256)));

        var outcome = await house.Do(new SubmitDossier(draft));
        Assert.True(PapersMissing.Is(outcome.Refusal));
    }
}
