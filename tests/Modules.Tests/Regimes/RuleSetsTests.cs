using Microsoft.Extensions.DependencyInjection;
using MotCua.Calendar;
using MotCua.Organisation;
using MotCua.Regimes;

namespace MotCua.Modules.Tests.Regimes;

public sealed class RuleSetsTests
{
    [Theory]
    [InlineData("2021-12-06", "R2"), InlineData("2023-06-12", "R2"), InlineData("2025-06-30", "R2")]
    [InlineData("2025-07-01", "R3"), InlineData("2026-11-23", "R3")]
    public async Task Each_day_has_the_regime_of_its_decree(string day, string expected)
    {
        await using var house = await House.On(TestDatabase.Sqlite);

        var rules = await house.With<IRuleSets, RuleSet>(async sets => await sets.InForce(DateOnly.Parse(day, null), default));

        Assert.Equal(new RuleSetId(expected), rules.Id);
    }

    [Fact]
    public async Task Before_the_first_known_decree_there_is_no_regime_and_no_guess()
    {
        await using var house = await House.On(TestDatabase.Sqlite);

        var refused = await Assert.ThrowsAsync<MotCua.Kernel.RefusedException>(() =>
            house.With<IRuleSets, RuleSet>(async sets => await sets.InForce(new(2021, 12, 5), default)));

        Assert.True(RegimeRefusals.NoneInForce.Is(refused.Refusal));
    }

    [Fact]
    public async Task A_demonstration_may_hold_one_regime_fast()
    {
        await using var house = await House.On(TestDatabase.Sqlite, services => services.AddSingleton(new RegimePin(new("R2"))));

        var rules = await house.With<IRuleSets, RuleSet>(async sets => await sets.InForce(new(2026, 11, 23), default));

        Assert.Equal("R2", rules.Id.Value);
        Assert.Equal(new RuleSetId("R2"), await house.With<IRuleSets, RuleSetId?>(sets => Task.FromResult(sets.Pinned)));
    }

    [Fact]
    public void The_shipped_sets_are_those_of_the_decrees()
    {
        var (r2, r3) = (RuleSets.Shipped[0], RuleSets.Shipped[1]);

        Assert.Equal([AgencyLevel.Province, AgencyLevel.District, AgencyLevel.Commune], r2.Levels);
        Assert.Equal([AgencyLevel.Province, AgencyLevel.Commune], r3.Levels);
        Assert.Equal("Phiếu xin lỗi và hẹn lại ngày trả kết quả", r2.Form(OneStopForms.Apology)!.Title);
        Assert.Equal(("04", "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết"), (r3.Form(OneStopForms.Apology)!.Number, r3.Form(OneStopForms.Apology)!.Title));
        Assert.Null(r2.Form(OneStopForms.Stop));
        Assert.Equal("07", r3.Form(OneStopForms.Book)!.Number);
        Assert.All(RuleSets.Shipped, rules => Assert.Equal(
            (1, 1, TimeSpan.FromHours(8), new TimeOnly(15, 0), 1),
            (rules.SupplementsAllowed, rules.ExtensionsAllowed, rules.AnswerWithin, rules.SameDayTransferUntil, rules.ApologyLeadWorkingDays)));
        Assert.Equal(40, r3.ConfidenceIn("codeFormat"));
        Assert.Null(r2.ConfidenceIn("codeFormat"));
        Assert.All(RuleSets.Shipped, rules => Assert.Equal(CountingStrategy.RunningHours, rules.Counting));
    }

    [Theory]
    [InlineData(AgencyCodeForm.LeftToRight, "yyMMdd", 4, 1, "H02.12-230602-0001")]
    [InlineData(AgencyCodeForm.RightToLeft, "yyMMdd", 4, 1, "000.00.12.H02-230602-0001")]
    [InlineData(AgencyCodeForm.LeftToRight, "yyyyMMdd", 7, 92637, "H02.12-20230602-0092637")]
    [InlineData(AgencyCodeForm.LeftToRight, "yyMMdd", 4, 12345, "H02.12-230602-12345")]
    public void A_dossier_code_is_agency_day_and_running_number(AgencyCodeForm form, string day, int width, int number, string code) =>
        Assert.Equal(code, new DossierCodeFormat(form, day, width, "-").Write(new("H02.12"), new(2023, 6, 2), number));

    [Theory]
    [InlineData(30, 40, false), InlineData(32, 40, true), InlineData(40, 40, true), InlineData(50, 40, true)]
    [InlineData(1, 8, true), InlineData(79, 100, false), InlineData(80, 100, true)]
    public void A_deadline_is_near_when_little_is_left(int used, int allotted, bool near) =>
        Assert.Equal(near, new DueThresholds(0.8m, 8).IsNear(TimeSpan.FromHours(used), TimeSpan.FromHours(allotted)));
}
