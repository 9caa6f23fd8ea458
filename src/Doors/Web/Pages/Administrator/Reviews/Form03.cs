using System.Globalization;
using MotCua.Reviews.Checking;
using MotCua.Reviews.Costs;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Reviews;

/// <summary>One row of form 03/SCM-KSTT: a heading, an activity, a line, or a sum.</summary>
public sealed record Form03Row(string Number, string Work, string? How = null, decimal? Hours = null, decimal? Income = null, decimal? Service = null, decimal? Fees = null, decimal? Other = null, decimal? Times = null, decimal? Subjects = null, decimal? Once = null, decimal? Yearly = null)
{
    public bool IsHeading { get; init; }
}

/// <summary>The cost sheet in the order of form 03/SCM-KSTT: as it is, as it would be, and the one against the other.</summary>
internal static class Form03
{
    public static IReadOnlyList<Form03Row> Rows(ReviewView review, Wording words)
    {
        var (income, cost) = (review.Terms.HourlyIncome, review.Cost);
        return
        [
            .. Part("I", words["reviews.form03.now"], review.CostBefore, income, words),
            .. Part("II", words["reviews.form03.then"], review.CostAfter, income, words),
            new("III", words["reviews.form03.compare"]) { IsHeading = true },
            new("1", words["reviews.form03.saved"], Once: Whole(cost.SavedOnce), Yearly: Whole(cost.SavedYearly)),
            new("2", words["reviews.form03.rate"], cost.RateOnce is { } rate ? InWords.Percent((double)rate) : "–"),
        ];
    }

    public static IReadOnlyList<Column<Form03Row>> Columns(Wording words) =>
    [
        new(words["reviews.form03.number"], row => row.Number, 8),
        new(words["reviews.form03.work"], row => row.Work, 52),
        new(words["reviews.form03.how"], row => row.How, 36),
        new(words["reviews.form03.hours"], row => row.Hours, 12, "#,##0.##"),
        new(words["reviews.form03.income"], row => row.Income, 16, Money),
        new(words["reviews.form03.service"], row => row.Service, 16, Money),
        new(words["reviews.form03.fees"], row => row.Fees, 16, Money),
        new(words["reviews.form03.other"], row => row.Other, 16, Money),
        new(words["reviews.form03.times"], row => row.Times, 12, "#,##0.##"),
        new(words["reviews.form03.subjects"], row => row.Subjects, 14, "#,##0.##"),
        new(words["reviews.form03.once"], row => row.Once, 18, Money),
        new(words["reviews.form03.yearly"], row => row.Yearly, 20, Money),
    ];

    private const string Money = "#,##0";

    private static IEnumerable<Form03Row> Part(string number, string title, CostSheet sheet, decimal income, Wording words)
    {
        yield return new(number, title) { IsHeading = true };
        var activity = 0;
        foreach (var group in sheet.Lines.GroupBy(line => line.Activity).OrderBy(group => group.Key))
        {
            activity++;
            yield return new(activity.ToString(CultureInfo.InvariantCulture), words[$"reviews.activity.{group.Key}"]) { IsHeading = true };
            var place = 0;
            foreach (var line in group)
            {
                place++;
                yield return new($"{activity}.{place}", line.Name, line.How, line.Hours, income, line.Service, line.Fees, line.Other, sheet.TimesPerYear, sheet.Subjects, Whole(line.At(income)), Whole(line.At(income) * sheet.TimesPerYear * sheet.Subjects));
            }
        }

        yield return new("", words["reviews.form03.sum"], Times: sheet.TimesPerYear, Subjects: sheet.Subjects, Once: Whole(sheet.Once(income)), Yearly: Whole(sheet.Yearly(income))) { IsHeading = true };
    }

    private static decimal Whole(decimal amount) => Math.Round(amount, 0, MidpointRounding.AwayFromZero);
}
