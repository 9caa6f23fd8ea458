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

public sealed class StartDraftTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_draft_binds_procedure_rules_and_papers_of_the_day(TestDatabase database)
    {
        await using var house = await House.On(database);

        var draft = await house.ADraft();

        var view = Must(await house.Ask(new ViewMyDossier(draft)));
        Assert.Equal((DossierStage.Draft, "R2", DemoHouse.QuySon), (view.Stage, view.RuleSet, view.CompetentAgency));
        Assert.Null(view.Code);
        Assert.Contains(view.Papers, paper => paper.Key == Paper && paper is { Required: true, Source: PaperSource.Missing });
        Assert.StartsWith("YC-", view.RequestNumber, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_commune_procedure_is_not_filed_at_the_province(TestDatabase database)
    {
        await using var house = await House.On(database);

        var outcome = await house.As(await house.Citizen()).Do(new StartDraft(Procedure, null, "H02.03"));

        Assert.True(NoAgency.Is(outcome.Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_same_key_begins_one_draft_only(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(await house.Citizen());

        var first = await house.Do(new StartDraft(Procedure, null, DemoHouse.QuySon, "k1"));
        var second = await house.Do(new StartDraft(Procedure, null, DemoHouse.QuySon, "k1"));

        Assert.Equal(first.Value, second.Value);
        Assert.Single(Must(await house.Ask(new FindMyDossiers())).Rows);
    }
}
