using MotCua.Procedures;
using MotCua.Procedures.Differences;
using MotCua.Procedures.Import;

namespace MotCua.Modules.Tests.Procedures.Import;

public sealed class ChooseImportLinesTests
{
    private const string Birth = ImportProceduresTests.Birth;

    private static readonly string Three = string.Join('\n', Birth, Birth.Replace("1.001193", "1.001194", StringComparison.Ordinal), Birth.Replace("1.001193", "1.001195", StringComparison.Ordinal));

    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task What_is_left_out_stays_out_and_the_figures_add_up(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var preview = await house.Preview("a.jsonl", Three);

        Assert.Equal(2, (await house.Do(new ChooseImportLines(preview.Run, Accept: false, Kind: ImportOutcome.Created, Numbers: [1, 2]))).Value);
        Assert.Equal(1, (await house.Do(new ChooseImportLines(preview.Run, Accept: true, [1]))).Value);
        var applied = await house.Apply(preview);

        Assert.Equal(new ImportTally(2, 0, 0, 0) { LeftOut = 1 }, applied.Tally);
        Assert.Equal(3, applied.Tally.Read);
        Assert.Equal([ImportOutcome.Created, ImportOutcome.LeftOut, ImportOutcome.Created], applied.Lines.Select(line => line.Outcome));
        Assert.Null(await house.Card("1.001194"));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_kind_or_a_changed_part_is_chosen_at_once(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.Import("a.jsonl", Three);
        var newer = Three.Replace("8000", "5000", StringComparison.Ordinal).Split('\n');
        var preview = await house.Preview("b.jsonl", string.Join('\n', newer[0], newer[1].Replace("Luật Hộ tịch", "Luật Hộ tịch mới", StringComparison.Ordinal), newer[2]));

        Assert.Equal(3, (await house.Do(new ChooseImportLines(preview.Run, false, Kind: ImportOutcome.Changed))).Value);
        Assert.Equal(1, (await house.Do(new ChooseImportLines(preview.Run, true, Kind: ImportOutcome.Changed, Part: ChangedPart.LegalBasis))).Value);

        Assert.Equal([false, true, false], (await house.Ask(new ViewImport(preview.Run))).Value.Lines.Select(line => line.Accepted));
        Assert.Single((await house.Ask(new ViewImport(preview.Run) { Part = ChangedPart.LegalBasis })).Value.Lines);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_refused_row_cannot_be_accepted_nor_an_applied_import_chosen_from(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var preview = await house.Preview("a.jsonl", Birth + "\n{");

        Assert.Equal(0, (await house.Do(new ChooseImportLines(preview.Run, true, [2]))).Value);
        await house.Apply(preview);
        Assert.Equal(ProcedureRefusals.NotAwaitingChoice, (await house.Do(new ChooseImportLines(preview.Run, false, [1]))).Refusal);
    }
}
