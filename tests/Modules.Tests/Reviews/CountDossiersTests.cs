using MotCua.Kernel;
using MotCua.Modules.Tests.Dossiers;
using MotCua.Procedures;
using MotCua.Reviews;
using MotCua.Reviews.Checking;
using MotCua.Reviews.Costs;
using MotCua.Reviews.Counting;
using MotCua.Reviews.Measuring;
using MotCua.Reviews.Planning;
using MotCua.Reviews.Proposing;
using MotCua.Reviews.Terms;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Reviews;

public sealed class CountDossiersTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_ended_is_counted_once_and_opens_the_dossiers_behind_it(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.ASigned();
        Assert.Equal(1, await house.Count());
        Assert.Equal(0, await house.Count());

        var figures = Must(await house.Ask(new ViewFigures(DossierScene.Procedure))).Figures;
        Assert.Equal((1, 1, 0), (figures.Ended, figures.Decided, figures.Late));
        Assert.Contains(Paper, figures.Papers.Keys);
        Assert.NotEmpty(figures.Steps);
        Assert.Equal(dossier, Assert.Single(Must(await house.Ask(new FindCounted(DossierScene.Procedure, $"paper:{Paper}"))).Rows).Dossier);
        Assert.Empty(Must(await house.Ask(new FindCounted(DossierScene.Procedure, "paper:khong-co"))).Rows);
        Assert.Empty(Must(await house.As(await house.Leader("H02.24.02")).Ask(new FindCounted(DossierScene.Procedure))).Rows);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Bounds_say_from_when_a_figure_suggests_something(TestDatabase database)
    {
        await using var house = await House.On(database);
        var terms = Must(await house.As(await house.Control()).Ask(new ViewTerms())).Single(one => one.Year == 2023);
        await house.ASigned();
        await house.Count();
        Assert.Empty(Must(await house.Ask(new FindSuggestions())));

        Must(await house.As(await house.Control()).Do(new SetTerms(terms with { Bounds = terms.Bounds with { LeastDossiers = 2 } })));
        await house.ASigned();
        await house.Count();
        house.As(await house.Control());
        var view = Must(await house.Ask(new ViewFigures(DossierScene.Procedure)));
        var limit = view.Suggestions.Single(one => one.Kind is SuggestionKind.LimitFarAbove);
        Assert.Equal((ProposalKind.ShortenTime, 3m, 0), (limit.Proposes, limit.Limit!.Value, limit.WouldBeLate));
        Assert.True(limit.Shorter!.Value < 3);
        Assert.Contains(view.Suggestions, one => one is { Kind: SuggestionKind.PaperNeverMattered, Target: Paper });
        Assert.Equal(view.Suggestions.Count, Must(await house.Ask(new FindSuggestions())).Count);
    }
}
