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

public sealed class FillAnswersTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Answers_are_kept_even_when_some_are_wrong(TestDatabase database)
    {
        await using var house = await House.On(database);
        var draft = await house.ADraft();

        var saved = Must(await house.Do(new FillAnswers(draft, "{\"nguoi_nop\":{\"ho_ten\":\"Vi Văn Thắng\",\"dien_thoai\":\"123\"}}")));

        Assert.Contains(saved.Errors, error => error.Name == "nguoi_nop.dien_thoai");
        Assert.Contains("Vi Văn Thắng", Must(await house.Ask(new ViewMyDossier(draft))).Answers, StringComparison.Ordinal);
    }
}
