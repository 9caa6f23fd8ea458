using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Import;

namespace MotCua.Modules.Tests.Procedures.Import;

public sealed class FinishImportTests
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_finished_import_takes_nothing_more(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var run = (await house.Do(new BeginImport("list.csv"))).Value;
        await house.Do(new FinishImport(run));

        Assert.Equal(ProcedureRefusals.ImportFinished, (await house.Do(new FinishImport(run))).Refusal);
        Assert.Equal(ProcedureRefusals.ImportFinished, (await house.Do(new ImportProcedures(run, new([new ImportRow(1).Refuse(ImportNotes.NoCode)])))).Refusal);
        Assert.Equal(house.Clock.GetUtcNow(), (await house.Ask(new ViewImport(run))).Value.FinishedAt);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task An_import_that_never_began_is_not_there(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var none = Ids.New<ImportRunId>();

        Assert.Equal(ProcedureRefusals.NoSuchImport, (await house.Do(new FinishImport(none))).Refusal);
        Assert.Equal(ProcedureRefusals.NoSuchImport, (await house.Ask(new ViewImport(none))).Refusal);
    }
}
