using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Import;

namespace MotCua.Modules.Tests.Procedures.Import;

public sealed class ApplyImportTests
{
    private const string Birth = ImportProceduresTests.Birth;

    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_row_whose_procedure_was_changed_after_the_preview_is_not_applied_unseen(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.Import("a.jsonl", Birth);
        var preview = await house.Preview("b.jsonl", Birth.Replace("8000", "5000", StringComparison.Ordinal));
        await house.Import("c.jsonl", Birth.Replace("8000", "6000", StringComparison.Ordinal));

        var applied = await house.Apply(preview);

        Assert.Equal((new ImportTally(0, 0, 0, 1), "procedures.import.changed-since"), (applied.Tally, applied.Lines.Single().Reason!.Code));
        Assert.Equal(6000, (await house.Card("1.001193"))!.Terms(Channel.Direct)!.Fees[0].Amount);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Whoever_applies_what_another_has_chosen_anew_comes_second(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var preview = await house.Preview("a.jsonl", Birth + "\n" + Birth.Replace("1.001193", "1.001194", StringComparison.Ordinal));
        await house.Do(new ChooseImportLines(preview.Run, false, [1]));

        Assert.True(KernelRefusals.ChangedMeanwhile.Is((await house.Do(new ApplyImport(preview.Run, preview.SeenVersion))).Refusal));
        await house.Do(new ChooseImportLines(preview.Run, false, [2]));
        Assert.Equal(ProcedureRefusals.NothingAccepted, (await house.Do(new ApplyImport(preview.Run))).Refusal);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task An_applied_preview_is_applied_once(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var preview = await house.Preview("a.jsonl", Birth);
        await house.Apply(preview);

        Assert.Equal(ProcedureRefusals.NotAwaitingChoice, (await house.Do(new ApplyImport(preview.Run))).Refusal);
    }
}
