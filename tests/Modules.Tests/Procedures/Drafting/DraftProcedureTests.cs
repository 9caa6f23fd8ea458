using MotCua.Calendar;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Drafting;

namespace MotCua.Modules.Tests.Procedures.Drafting;

public sealed class DraftProcedureTests
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task Nobody_sees_a_draft_but_those_who_write(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        var drafted = await house.Do(new DraftProcedure("9.000001", Sample.Whole));

        Assert.Equal("9.000001", (await house.Ask(new FindDrafts())).Value.Single().Code);
        Assert.Empty((await house.Ask(new FindDrafts(After: "9.000001"))).Value);
        Assert.Single((await house.Ask(new FindDrafts(1, After: "9.000000"))).Value);
        var page = (await house.Ask(new ViewProcedureDraft("9.000001"))).Value;
        Assert.True(page.IsDraft);
        Assert.DoesNotContain(page.Gaps, gap => gap.Blocks);
        Assert.Empty(page.History);
        Assert.Null(await house.Card("9.000001"));
        Assert.Equal(ProcedureRefusals.NoSuchProcedure, (await house.Ask(new ViewProcedure("9.000001"))).Refusal);
        Assert.Equal(ProcedureRefusals.NoSuchVersion, (await house.Ask(new ViewVersion(drafted.Value))).Refusal);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_code_serves_one_procedure(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.Do(new DraftProcedure("9.000001", Sample.Whole));

        Assert.True(ProcedureRefusals.CodeTaken.Is((await house.Do(new DraftProcedure("9.000001.000.00.00.H02", Sample.Whole))).Refusal));
        Assert.Equal(ProcedureRefusals.CodeUnreadable, (await house.Do(new DraftProcedure("9.00001.H02", Sample.Whole))).Refusal);
        Assert.True(ProcedureRefusals.NameMissing.Is((await house.Do(new DraftProcedure("9.000002", Sample.Whole with { Name = " " }))).Refusal));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_repeated_post_drafts_once(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        var first = await house.Do(new DraftProcedure("9.000001", Sample.Whole, "key"));
        var second = await house.Do(new DraftProcedure("9.000001", Sample.Whole, "key"));

        Assert.Equal(first.Value, second.Value);
    }
}

/// <summary>A small procedure with all that the law demands.</summary>
internal static class Sample
{
    public static readonly ProcedureContent Whole = new()
    {
        Name = "Đăng ký nuôi chim yến",
        Field = "Nội vụ",
        Levels = Levels.Commune,
        Steps = ["Nộp", "Nhận"],
        Channels = [new(Channel.Direct, new(3, TimeUnit.WorkingDay), [])],
        Components = [new("to-khai", "Tờ khai", 1, 0)],
        Sets = 1,
        Applicants = ["citizen"],
        Agencies = new() { Competent = "UBND cấp xã" },
    };
}
