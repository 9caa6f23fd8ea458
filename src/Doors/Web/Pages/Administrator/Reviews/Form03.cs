using System.Globalization;
using MotCua.Reviews.Checking;
using MotCua.Reviews.Costs;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Reviews;

/// <summary>One row of form 03/SCM-KSTT: a heading, an activity, a line, or a sum.</summary>
public sealed record Form03Row(string Number, string Work, string? How = null, decimal? Hours = null, decimal? Income = null, decimal? Service = null, decimal? Paid = null, decimal? Times = null, decimal? Subjects = null, decimal? Once = null, decimal? Yearly = null, string? Note = null)
{
    public bool IsHeading { get; init; }
}

/// <summary>The cost sheet in the lines and columns of form 03/SCM-KSTT (TT 02/2017): as it is, as it would be, and the one against the other; every activity of the form stands, whether anything is to be done in it or not.</summary>
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
        new(words["reviews.form03.paid"], row => row.Paid, 16, Money),
        new(words["reviews.form03.times"], row => row.Times, 12, "#,##0.##"),
        new(words["reviews.form03.subjects"], row => row.Subjects, 14, "#,##0.##"),
        new(words["reviews.form03.once"], row => row.Once, 18, Money),
        new(words["reviews.form03.yearly"], row => row.Yearly, 20, Money),
        new(words["reviews.form03.note"], row => row.Note, 30),
    ];

    private const string Money = "#,##0";

    private static IEnumerable<Form03Row> Part(string number, string title, CostSheet sheet, decimal income, Wording words)
    {
        yield return new(number, title) { IsHeading = true };
        var activity = 0;
        foreach (var kind in Enum.GetValues<CostActivity>())
        {
            activity++;
            yield return new(activity.ToString(CultureInfo.InvariantCulture), words[$"reviews.activity.{kind}"]) { IsHeading = true };
            var place = 0;
            foreach (var line in sheet.Lines.Where(line => line.Activity == kind))
            {
                place++;
                yield return new($"{activity}.{place}", line.Name, line.How, line.Hours, income, line.Service, line.Fees + line.Other, sheet.TimesPerYear, sheet.Subjects, Whole(line.At(income)), Whole(line.At(income) * sheet.TimesPerYear * sheet.Subjects), line.Note);
            }
        }

        yield return new("", words["reviews.form03.sum"], Times: sheet.TimesPerYear, Subjects: sheet.Subjects, Once: Whole(sheet.Once(income)), Yearly: Whole(sheet.Yearly(income))) { IsHeading = true };
    }

    private static decimal Whole(decimal amount) => Math.Round(amount, 0, MidpointRounding.AwayFromZero);
}
