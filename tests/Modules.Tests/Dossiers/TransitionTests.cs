using MotCua.Dossiers;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Modules.Tests.Dossiers.Moving;
using MotCua.Modules.Tests.Dossiers.Transitions;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers;

/// <summary>The table of transitions is lived: every way that is drawn can be gone, and no other.</summary>
public sealed class TransitionTests
{
    /// <summary>Each part of the table in a house of its own, on both databases.</summary>
    public static TheoryData<TestDatabase, int> Parts => [.. from database in Enum.GetValues<TestDatabase>() from part in Enumerable.Range(0, InParts) select (database, part)];

    private const int InParts = 4;

    [Theory, MemberData(nameof(Parts))]
    public async Task Every_way_that_is_drawn_can_be_gone_and_no_other(TestDatabase database, int part)
    {
        await using var house = await House.On(database);
        var life = new TransitionLife(house, await house.Version(TransitionLife.Drawn(1)));
        var deeds = new TransitionDeeds(house, life);
        Dictionary<(Standing, Way), DossierId> still = [];
        List<string> wrong = [];
        // The move and the hand-over come last in their part: what is handed in after them runs on the new version, or elsewhere.
        foreach (var deed in TransitionTable.Deeds.Where((_, place) => place % InParts == part).OrderBy(deed => deed is "MoveDossier" or "CedeDossier"))
        {
            List<(Cell Cell, DossierId Dossier)> tried = [];
            foreach (var cell in TransitionTable.Of(deed).Where(cell => !cell.IsNowhere))
            {
                tried.Add((cell, await Bring(cell, deeds.WayFor(deed))));
            }

            await deeds.Ready(deed);
            foreach (var (cell, dossier) in tried)
            {
                if (await Wrong(house, life, deeds, cell, dossier) is { } why)
                {
                    wrong.Add($"{deed} at {cell.From}: {why}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));

        // What a refused deed leaves as it was serves the next one too.
        async Task<DossierId> Bring(Cell cell, Way way)
        {
            if (!cell.IsRefused || way != Way.Online)
            {
                return await life.Bring(cell.From, way);
            }

            return still.TryGetValue((cell.From, way), out var dossier) ? dossier : still[(cell.From, way)] = await life.Bring(cell.From, way);
        }
    }

    [Fact]
    public void Every_deed_on_a_dossier_stands_in_the_table_or_says_why_not()
    {
        var commands = typeof(DossiersModule).Assembly.GetTypes().Where(type => type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(ICommand<>))).ToArray();
        var onDossiers = commands.Where(type => type.GetConstructors().SelectMany(made => made.GetParameters()).Any(given => given.ParameterType == typeof(DossierId) || given.ParameterType == typeof(DossierId?)))
            .Select(type => type.Name).ToArray();
        var known = commands.Select(type => type.Name).Append(nameof(MotCua.Payments.Collection.CollectAtCounter)).ToArray();

        Assert.Empty(onDossiers.Except(TransitionTable.Deeds).Except(TransitionTable.Exempt.Keys));
        Assert.Empty(TransitionTable.Exempt.Keys.Except(onDossiers));
        Assert.Empty(TransitionTable.Exempt.Keys.Intersect(TransitionTable.Deeds));
        Assert.Empty(TransitionTable.Deeds.Except(known));
        Assert.All(TransitionTable.Deeds, deed => Assert.Equal(Enum.GetValues<Standing>(), TransitionTable.Of(deed).Select(cell => cell.From)));
    }

    private static async Task<string?> Wrong(House house, TransitionLife life, TransitionDeeds deeds, Cell cell, DossierId dossier)
    {
        var before = await life.Seen(dossier);
        if (before.Stage != TransitionTable.StageOf(cell.From))
        {
            return $"the dossier could not be brought there, it is {before.Stage}";
        }

        var refusal = await deeds.Do(cell.Deed, dossier, cell.From);
        // A deed refused for want of permission would prove nothing about the stage.
        if (KernelRefusals.NotAllowed.Is(refusal))
        {
            return "the wrong person was asked";
        }

        var after = await house.As(Actor.House).Ask(new ViewMyDossier(dossier));
        if (cell.IsGone)
        {
            return after.Done || refusal is not null ? $"something is left ({refusal?.Code})" : null;
        }

        var now = Must(after);
        return (cell.IsRefused ? refusal is null || now.Version != before.Version : refusal is not null) || now.Stage != cell.After
            ? $"expected {cell.Leads}, came to {now.Stage} from version {before.Version} to {now.Version} ({refusal?.Code ?? "done"})"
            : null;
    }
}
