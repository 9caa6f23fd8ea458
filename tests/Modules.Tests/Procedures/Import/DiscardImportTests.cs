using MotCua.Procedures;
using MotCua.Procedures.Import;

namespace MotCua.Modules.Tests.Procedures.Import;

public sealed class DiscardImportTests
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_preview_thrown_away_leaves_its_tally_and_nothing_else(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var preview = await house.Preview("phu-luc.xlsx", WorkbookImportTests.Dirty);

        await house.Do(new DiscardImport(preview.Run));

        var left = (await house.Ask(new ViewImport(preview.Run))).Value;
        Assert.Equal((ImportStage.Discarded, preview.Tally, 0), (left.Stage, left.Tally, left.Lines.Count));
        Assert.Equal("", await house.WholeRegister());
        Assert.Equal(ProcedureRefusals.NotAwaitingChoice, (await house.Do(new ApplyImport(preview.Run))).Refusal);
        Assert.Equal(ProcedureRefusals.NoTable, (await house.Do(new AssignImportColumns(preview.Run, new Dictionary<string, TableField> { ["a"] = TableField.Code, ["b"] = TableField.Name }))).Refusal);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task What_went_in_is_not_thrown_away_but_undone(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var direct = await house.Import("a.jsonl", ImportProceduresTests.Birth);

        Assert.Equal(ProcedureRefusals.NotAwaitingChoice, (await house.Do(new DiscardImport(direct.Run))).Refusal);
    }
}
