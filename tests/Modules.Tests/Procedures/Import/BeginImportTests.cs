using MotCua.Kernel;
using MotCua.Procedures.Import;

namespace MotCua.Modules.Tests.Procedures.Import;

public sealed class BeginImportTests
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task Who_began_and_with_which_file_is_remembered(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        await house.Do(new BeginImport("/some/where/list.csv"));

        var card = (await house.Ask(new FindImports())).Value.Single();
        Assert.Equal(("list.csv", Actor.House.Name, house.Clock.GetUtcNow(), null), (card.FileName, card.StartedBy, card.StartedAt, card.FinishedAt));
        Assert.Empty((await house.Ask(new FindImports(Before: card.StartedAt))).Value);
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.Do(new BeginImport("second.csv"));
        var latest = (await house.Ask(new FindImports(1))).Value.Single();
        Assert.Equal("second.csv", latest.FileName);
        Assert.Equal(card.Run, (await house.Ask(new FindImports(1, latest.StartedAt))).Value.Single().Run);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Nobody_imports_without_the_permission(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        Assert.Equal(KernelRefusals.NotAllowed, (await house.As(Actor.Nobody).Do(new BeginImport("list.csv"))).Refusal);
    }
}
