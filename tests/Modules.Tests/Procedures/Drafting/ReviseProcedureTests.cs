using MotCua.Kernel;
using MotCua.Modules.Tests.Procedures.Publication;
using MotCua.Procedures;
using MotCua.Procedures.Drafting;

namespace MotCua.Modules.Tests.Procedures.Drafting;

public sealed class ReviseProcedureTests
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_draft_is_written_anew_and_what_is_in_force_stays(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.Import("national.jsonl", Import.ImportProceduresTests.Birth);
        var page = (await house.Ask(new ViewProcedureDraft("1.001193"))).Value;
        await house.Do(new ReviseProcedure(page.Procedure, page.Content with { PlainName = "Khai sinh cho con" }, page.SeenVersion));

        await house.Do(new ReviseProcedure(page.Procedure, page.Content with { PlainName = "Làm giấy khai sinh" }));

        var draft = (await house.Ask(new ViewProcedureDraft("1.001193"))).Value;
        Assert.Equal((true, "Làm giấy khai sinh"), (draft.IsDraft, draft.Content.PlainName));
        Assert.Null((await house.Card("1.001193"))!.PlainName);
        Assert.Single((await house.Ask(new FindDrafts())).Value);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task The_second_of_two_writers_meets_the_first(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.Do(new DraftProcedure("9.000001", Sample.Whole));
        var seen = (await house.Ask(new ViewProcedureDraft("9.000001"))).Value;
        await house.Do(new ReviseProcedure(seen.Procedure, Sample.Whole with { Field = "Hộ tịch" }, seen.SeenVersion));

        var late = await house.Do(new ReviseProcedure(seen.Procedure, Sample.Whole with { Field = "Đất đai" }, seen.SeenVersion));

        Assert.True(KernelRefusals.ChangedMeanwhile.Is(late.Refusal));
        Assert.Equal("Hộ tịch", (await house.Ask(new ViewProcedureDraft("9.000001"))).Value.Content.Field);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task The_same_words_again_are_no_revision(TestDatabase database)
    {
        await using var house = await DecisionScene.Province(database);
        var id = await house.Written();
        await house.ASigned(house.Clock.Today());

        Assert.Equal(ProcedureRefusals.NothingChanged, (await house.Do(new ReviseProcedure(id, Sample.Whole))).Refusal);
        Assert.Equal(ProcedureRefusals.NoSuchProcedure, (await house.Do(new ReviseProcedure(Ids.New<ProcedureId>(), Sample.Whole))).Refusal);
    }
}
