using CsCheck;
using MotCua.Reviews.Costs;
using MotCua.Reviews.Terms;

namespace MotCua.Modules.Tests.Reviews;

/// <summary>The arithmetic of form 03.</summary>
public sealed class CostTests
{
    private static readonly Gen<decimal> Amount = Gen.Int[0, 5_000_000].Select(amount => (decimal)amount);

    private static readonly Gen<CostLine> Line = Gen.Select(Gen.Enum<CostActivity>(), Gen.Int[0, 400], Amount, Amount, Amount)
        .Select((activity, quarters, service, fees, other) => new CostLine(activity, "x", "", quarters / 4m, service, fees, other));

    private static readonly Gen<CostSheet> Sheet = Gen.Select(Line.List[0, 12], Gen.Int[0, 12], Gen.Int[0, 100_000]).Select((lines, times, subjects) => new CostSheet(lines, times, subjects));

    /// <summary>The published case: only its two totals are public, not how they are made up.</summary>
    [Fact]
    public void A_published_case_is_worked_out_again()
    {
        CostSheet before = new([new(CostActivity.Prepare, "Chuẩn bị hồ sơ", "", 8, Service: 300_000, Other: 24_000), new(CostActivity.Submit, "Nộp", "", 4), new(CostActivity.Collect, "Nhận", "", 2)], 1, 1);
        CostSheet after = new([new(CostActivity.Prepare, "Chuẩn bị hồ sơ", "", 4, Other: 31_000)], 1, 1);

        var compared = CostComparison.Of(before, after, 50_000);

        Assert.Equal((1_024_000m, 231_000m, 793_000m), (compared.OnceBefore, compared.OnceAfter, compared.SavedOnce));
        Assert.Equal(0.7744m, Math.Round(compared.RateOnce!.Value, 4));
    }

    [Fact]
    public void A_sheet_costs_what_its_lines_cost() => Gen.Select(Sheet, Amount).Sample((sheet, income) =>
        sheet.Once(income) == sheet.Lines.Sum(line => line.At(income)) && sheet.Yearly(income) == sheet.Once(income) * sheet.TimesPerYear * sheet.Subjects
        && sheet.Once(0) == sheet.Lines.Sum(line => line.Service + line.Fees + line.Other));

    [Fact]
    public void Hours_and_payments_are_counted_apart() => Gen.Select(Line, Amount, Amount).Sample((line, one, other) => line.At(one + other) == line.At(one) + (line.Hours * other));

    [Fact]
    public void What_is_taken_away_is_what_is_saved() => Gen.Select(Sheet, Line, Amount).Sample((sheet, line, income) =>
    {
        var more = sheet with { Lines = [.. sheet.Lines, line] };
        var compared = CostComparison.Of(more, sheet, income);
        return compared.SavedOnce == line.At(income) && compared.SavedYearly == line.At(income) * sheet.TimesPerYear * sheet.Subjects && compared.RateOnce is null or (>= 0 and <= 1);
    });

    [Fact]
    public void An_hour_is_worth_income_over_working_hours()
    {
        var terms = TermsShelf.Shipped[0] with { GdpPerHead = 105_600_000, Months = 12, DaysPerMonth = 22, HoursPerDay = 8 };

        Assert.Equal(50_000, terms.HourlyIncome);
        Assert.All(TermsShelf.Shipped, one => Assert.True(one.IsSound));
    }
}
