using MotCua.Dossiers;
using MotCua.Dossiers.Overview;
using MotCua.Kernel;
using MotCua.Modules.Tests.Dossiers;
using MotCua.Modules.Tests.Procedures.Import;
using MotCua.Procedures;
using MotCua.Procedures.Online;

namespace MotCua.Modules.Tests.Procedures.Online;

public sealed class DecideOnlineLevelTests
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    private static ConditionAnswer[] All(params OnlineCondition[] unmet) =>
        [.. OnlineRule.Conditions.Select(condition => new ConditionAnswer(condition, !unmet.Contains(condition), unmet.Contains(condition) ? "Phải ký vào sổ hộ tịch" : null))];

    [Fact]
    public void The_level_follows_from_the_answers()
    {
        Assert.Equal(OnlineLevel.Full, OnlineRule.LevelOf(All()));
        Assert.All(OnlineRule.Conditions.Where(one => one is not OnlineCondition.FiledOnline), condition => Assert.Equal(OnlineLevel.Partial, OnlineRule.LevelOf(All(condition))));
        Assert.Equal(OnlineLevel.None, OnlineRule.LevelOf(All(OnlineCondition.FiledOnline)));
        Assert.Equal(OnlineLevel.None, OnlineRule.LevelOf([]));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task What_was_decided_outweighs_text_and_list_and_every_answer_stays_readable(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.Import("national.jsonl", ImportProceduresTests.Birth);
        await house.Import("list.csv", "code_raw,name,field,online_level\n1.001193.000.00.00.H37,Đăng ký khai sinh,Hộ tịch,toan_trinh\n");
        var birth = (await house.Card("1.001193"))!;
        Assert.Equal(OnlineLevel.Full, birth.OnlineLevel);

        Assert.Equal(OnlineLevel.Partial, (await house.Do(new DecideOnlineLevel(birth.Id, All(OnlineCondition.NobodyComes), " 12/QĐ-UBND "))).Value);
        Assert.Equal(OnlineLevel.Partial, (await house.Card("1.001193"))!.OnlineLevel);
        await house.Import("national.jsonl", ImportProceduresTests.Birth.Replace("8000", "5000", StringComparison.Ordinal));
        Assert.Equal(OnlineLevel.Partial, (await house.Card("1.001193"))!.OnlineLevel);

        house.Clock.Advance(TimeSpan.FromDays(1));
        await house.Do(new DecideOnlineLevel(birth.Id, All()));
        var view = (await house.Ask(new ViewOnlineLevel("1.001193.000.00.00.H37"))).Value;

        Assert.Equal(OnlineLevel.Full, view.Level);
        Assert.Equal([OnlineLevel.Full, OnlineLevel.Partial], view.Decisions.Select(one => one.Level));
        Assert.Equal(("12/QĐ-UBND", Actor.House.Name, "Phải ký vào sổ hộ tịch"), (view.Decisions[1].Decision, view.Decisions[1].By, view.Decisions[1].Answers.Single(answer => !answer.Met).Reason));
        Assert.Equal(OnlineLevel.Full, view.Listed.Single().Level);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task No_condition_is_passed_over_and_no_no_goes_without_its_reason(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.Import("national.jsonl", ImportProceduresTests.Birth);
        var birth = (await house.Card("1.001193"))!.Id;

        Assert.True(ProcedureRefusals.ConditionUnanswered.Is((await house.Do(new DecideOnlineLevel(birth, [.. All().Skip(1)]))).Refusal));
        var reasonless = (await house.Do(new DecideOnlineLevel(birth, [.. All().Skip(1), new(OnlineCondition.FiledOnline, false, " ")]))).Refusal;
        Assert.True(ProcedureRefusals.ConditionReasonMissing.Is(reasonless));
        Assert.Equal("FiledOnlineReason", reasonless!.Field);
        Assert.True(KernelRefusals.ChangedMeanwhile.Is((await house.Do(new DecideOnlineLevel(birth, All(), SeenVersion: 99))).Refusal));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task The_figures_are_the_rows_behind_them(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.ADraft();
        house.As(Actor.House);

        var use = (await house.Ask(new FindServiceUse([DossierScene.Procedure]))).Value;
        var all = (await house.Ask(new FindOnlineServices(Take: 1000))).Value;

        Assert.Equal(DossierChannel.Online, Assert.Single(use.Channels[DossierScene.Procedure]));
        Assert.Equal(1, use.Counts[(DossierScene.Procedure, DossierChannel.Online)]);
        Assert.Equal((all.Total, all.Total), (all.Levels.Values.Sum(), all.Rows.Count));
        foreach (var (level, count) in all.Levels)
        {
            Assert.Equal(count, (await house.Ask(new FindOnlineServices(level, Take: 1000))).Value.Rows.Count);
        }

        var online = use.Channels.Where(one => one.Value.Contains(DossierChannel.Online)).Select(one => one.Key).ToHashSet();
        var with = (await house.Ask(new FindOnlineServices(Take: 1000) { OfferedOnly = true, Only = online })).Value;
        var without = (await house.Ask(new FindOnlineServices(Take: 1000) { OfferedOnly = true, Except = online })).Value;
        Assert.Equal(all.Offered.Count, with.Found + without.Found);
        Assert.Contains(DossierScene.Procedure, with.Rows.Select(row => row.Code));
        var first = (await house.Ask(new FindOnlineServices(Take: 10))).Value;
        var second = (await house.Ask(new FindOnlineServices(After: first.Rows[^1].Code, Take: 10))).Value;
        Assert.Empty(first.Rows.Select(row => row.Code).Intersect(second.Rows.Select(row => row.Code)));
    }
}
