using CsCheck;
using MotCua.Dossiers;
using MotCua.Dossiers.Counting;
using MotCua.Procedures;
using MotCua.Reviews.Counting;
using MotCua.Reviews.Measuring;

namespace MotCua.Modules.Tests.Reviews;

/// <summary>Counting, cuts and what they say.</summary>
public sealed class FigureTests
{
    /// <summary>A province's 277 procedures of which each is cut by a third.</summary>
    [Fact]
    public void Cuts_are_counted_once_by_the_highest_level()
    {
        (string, Levels, decimal, decimal)[] cuts =
        [
            .. Enumerable.Range(0, 241).Select(place => ($"1.{place:000000}", place % 2 == 0 ? Levels.Province : Levels.Province | Levels.Commune, 15m, 10m)),
            .. Enumerable.Range(0, 31).Select(place => ($"2.{place:000000}", Levels.District | Levels.Commune, 15m, 10m)),
            .. Enumerable.Range(0, 5).Select(place => ($"3.{place:000000}", Levels.Commune, 15m, 10m)),
            ("4.000001", Levels.District, 15m, 11m),
            ("1.000000", Levels.Province, 15m, 14m),
        ];

        Assert.Equal(new CutCount(278, 277, 241, 31, 5), TimeCuts.Count(cuts, 0.3m));
    }

    [Fact]
    public void Months_add_up_whichever_way_they_are_divided() => Gen.Select(Gen.Int[0, 3000].List[0, 60], Gen.Int[0, 60]).Sample((minutes, cut) =>
    {
        var at = Math.Min(cut, minutes.Count);
        var (whole, first, second) = (Counted(minutes), Counted(minutes.Take(at)), Counted(minutes.Skip(at)));
        var together = Figures.Together([first, second]);
        return together.Ended == whole.Ended && together.Within(0.95m) == whole.Within(0.95m) && together.Over(TimeSpan.FromHours(8)) == whole.Over(TimeSpan.FromHours(8)) && together.Papers.Count == whole.Papers.Count;
    });

    [Fact]
    public void Those_over_a_limit_are_those_that_took_longer() => Gen.Int[0, 3000].List[0, 60].Sample(minutes =>
        Counted(minutes).Over(TimeSpan.FromHours(8)) == minutes.Count(one => one > 480));

    [Fact]
    public void A_paper_that_the_vault_or_a_register_gave_was_spared_and_one_brought_was_not()
    {
        var figures = new Figures();
        foreach (var source in Enum.GetValues<PaperSource>())
        {
            figures.Add(Ended(60, source));
        }

        var paper = figures.Papers["a"];
        Assert.Equal((6, 2, 2), (paper.Asked, paper.HandedIn, paper.Spared));
        Assert.Equal(paper.Spared * 2, Figures.Together([figures, figures]).Papers["a"].Spared);
    }

    private static Figures Counted(IEnumerable<int> minutes)
    {
        var figures = new Figures();
        foreach (var one in minutes)
        {
            figures.Add(Ended(one, PaperSource.Upload));
        }

        return figures;
    }

    private static EndedDossier Ended(int minutes, PaperSource paper) => new(
        DossierId.New(), "x", "1.000001", Guid.Empty, "H02", default, TimeSpan.FromMinutes(minutes), null, false, true, EndKind.Granted, [new("a", "A", paper, false, false)], [], [], []);
}
