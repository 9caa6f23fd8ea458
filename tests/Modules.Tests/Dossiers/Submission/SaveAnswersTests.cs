using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Dossiers;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Submission;

public sealed class SaveAnswersTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_page_is_kept_and_its_mistakes_are_said(TestDatabase database)
    {
        await using var house = await House.On(database);
        var draft = await house.ADraft();
        var page = Must(await house.Ask(new ViewDraft(draft))).Pages[0];

        var saved = Must(await house.Do(new SaveAnswers(draft, page, new Dictionary<string, IReadOnlyList<string>> { ["nguoi_nop.dien_thoai"] = ["098"] })));

        Assert.NotEmpty(saved.Errors);
        Assert.Contains("098", Must(await house.Ask(new ViewMyDossier(draft))).Answers, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Nobody_writes_into_the_draft_of_another(TestDatabase database)
    {
        await using var house = await House.On(database);
        var draft = await house.ADraft();

        var outcome = await house.As(await house.Citizen("024187000215")).Do(new SaveAnswers(draft, "nguoi_nop", new Dictionary<string, IReadOnlyList<string>>()));

        Assert.True(NotYours.Is(outcome.Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Whoever_comes_second_is_told_and_overwrites_nothing(TestDatabase database)
    {
        await using var house = await House.On(database);
        var draft = await house.ADraft();
        var seen = Must(await house.Ask(new ViewDraft(draft)));
        Must(await house.Do(new SaveAnswers(draft, seen.Pages[0], Typed("Vi Văn Thắng"), Version: seen.Dossier.Version)));

        var second = await house.Do(new SaveAnswers(draft, seen.Pages[0], Typed("Vi Văn Khác"), Version: seen.Dossier.Version));

        Assert.True(KernelRefusals.ChangedMeanwhile.Is(second.Refusal));
        var now = Must(await house.Ask(new ViewDraft(draft, seen.Pages[0], Typed: Typed("Vi Văn Khác"))));
        Assert.Contains("Vi Văn Thắng", now.Dossier.Answers, StringComparison.Ordinal);
        Assert.Equal("Vi Văn Khác", now.Page!.Fields.Single(field => field.Name == "nguoi_nop.ho_ten").Value);
        Must(await house.Do(new SaveAnswers(draft, seen.Pages[0], Typed("Vi Văn Khác"), Version: now.Dossier.Version)));
    }

    private static Dictionary<string, IReadOnlyList<string>> Typed(string name) => new() { ["nguoi_nop.ho_ten"] = [name] };
}
