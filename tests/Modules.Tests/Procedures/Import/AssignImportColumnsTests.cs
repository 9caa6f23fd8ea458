using MotCua.Procedures;
using MotCua.Procedures.Import;

namespace MotCua.Modules.Tests.Procedures.Import;

public sealed class AssignImportColumnsTests
{
    private static readonly Dictionary<string, TableField> Columns = new() { ["a"] = TableField.Code, ["b"] = TableField.Name };

    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_table_needs_code_and_name_and_the_file_must_be_one(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var table = await house.Preview("phu-luc.xlsx", WorkbookImportTests.Dirty);
        var message = await house.Preview("a.jsonl", ImportProceduresTests.Birth);

        Assert.Equal(ProcedureRefusals.ColumnsIncomplete, (await house.Do(new AssignImportColumns(table.Run, new Dictionary<string, TableField> { ["a"] = TableField.Code }))).Refusal);
        Assert.Equal(ProcedureRefusals.NoTable, (await house.Do(new AssignImportColumns(message.Run, Columns))).Refusal);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Reading_begins_anew(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var table = await house.Preview("phu-luc.xlsx", WorkbookImportTests.Dirty, "Sở Tư pháp");

        var kept = (await house.Do(new AssignImportColumns(table.Run, Columns))).Value;

        Assert.Equal(WorkbookImportTests.Dirty, kept.Content);
        var empty = (await house.Ask(new ViewImport(table.Run))).Value;
        Assert.Equal((ImportStage.Reading, 0, 0), (empty.Stage, empty.Tally.Read, empty.Lines.Count));
        Assert.Equal(Columns, (await house.Ask(new FindColumns("Sở  tư pháp"))).Value);
    }
}
