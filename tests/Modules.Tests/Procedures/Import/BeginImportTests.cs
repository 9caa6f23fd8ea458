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
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Nobody_imports_without_the_permission(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        Assert.Equal(KernelRefusals.NotAllowed, (await house.As(Actor.Nobody).Do(new BeginImport("list.csv"))).Refusal);
    }
}
