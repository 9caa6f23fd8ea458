using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Reviews.Costs;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Reviews;

/// <summary>The four figures of a cost line, as typed.</summary>
public sealed class CostBox
{
    public string? Hours { get; set; }

    public string? Service { get; set; }

    public string? Fees { get; set; }

    public string? Other { get; set; }

    internal static CostBox Of(CostLine line) => new() { Hours = Figure.Write(line.Hours), Service = Figure.Write(line.Service), Fees = Figure.Write(line.Fees), Other = Figure.Write(line.Other) };
}

/// <summary>A cost line with both its sides; gone when it is not there any more afterwards.</summary>
public sealed class CostRow
{
    public CostActivity Activity { get; set; }

    public string? Name { get; set; }

    public string? How { get; set; }

    public CostBox Before { get; set; } = new();

    public CostBox After { get; set; } = new();

    public bool Gone { get; set; }
}

/// <summary>What complying costs, before and after, side by side; begins with what the register proposes.</summary>
[RequestFormLimits(ValueCountLimit = 8192)]
public sealed class WriteCostsModel(Gate gate) : ReviewPageModel(gate)
{
    private const int EmptyRows = 2;

    private bool typed;

    [BindProperty]
    public List<CostRow> L { get; set; } = [];

    [BindProperty]
    public string? TimesBefore { get; set; }

    [BindProperty]
    public string? SubjectsBefore { get; set; }

    [BindProperty]
    public string? TimesAfter { get; set; }

    [BindProperty]
    public string? SubjectsAfter { get; set; }

    public string Sum(CostRow row, string side)
    {
        var line = Line(row, side == "Before" ? row.Before : row.After);
        return line is null || (row.Gone && side != "Before") ? "–" : InWords.Number(Math.Round(line.At(Viewed.Terms.HourlyIncome)));
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        typed = true;
        CostRow[] rows = [.. L.Where(row => !string.IsNullOrWhiteSpace(row.Name))];
        CostLine?[] before = [.. rows.Select(row => Line(row, row.Before))];
        CostLine?[] after = [.. rows.Where(row => !row.Gone).Select(row => Line(row, row.After))];
        decimal?[] counts = [Figure.Read(TimesBefore), Figure.Read(SubjectsBefore), Figure.Read(TimesAfter), Figure.Read(SubjectsAfter)];
        if (before.Concat(after).Any(line => line is null) || counts.Any(count => count is null))
        {
            ModelState.AddModelError("", Words["reviews.figure-wrong"]);
            return await Again(cancel);
        }

        return await Do(new WriteCosts(Review, new([.. before.OfType<CostLine>()], counts[0]!.Value, counts[1]!.Value), new([.. after.OfType<CostLine>()], counts[2]!.Value, counts[3]!.Value), Version), "reviews.cost.saved", cancel);
    }

    protected override async Task<IActionResult?> Take(CancellationToken cancel)
    {
        if (await Fetch(cancel) is { } refusal)
        {
            return No(refusal);
        }

        var rows = Form03.Rows(Viewed, Words);
        return await this.TakeAway(Words["reviews.form03"], Form03.Columns(Words), _ => Task.FromResult(new Outcome<Page<Form03Row>>(new Page<Form03Row>(rows, null))), cancel);
    }

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        if (await base.Fetch(cancel) is { } refusal)
        {
            return refusal;
        }

        if (!typed)
        {
            var (before, after) = (Viewed.CostBefore, Viewed.CostAfter);
            L =
            [
                .. before.Lines.Select(line => (Line: line, Then: after.Lines.FirstOrDefault(one => one.Activity == line.Activity && one.Name == line.Name)
                        ?? (line.Activity is CostActivity.Prepare ? null : after.Lines.FirstOrDefault(one => one.Activity == line.Activity))))
                    .Select(pair => new CostRow { Activity = pair.Line.Activity, Name = pair.Line.Name, How = pair.Line.How, Before = CostBox.Of(pair.Line), After = pair.Then is null ? new() : CostBox.Of(pair.Then), Gone = pair.Then is null }),
                .. Enumerable.Range(0, EmptyRows).Select(_ => new CostRow { Activity = CostActivity.Other }),
            ];
            (TimesBefore, SubjectsBefore, TimesAfter, SubjectsAfter) = (Figure.Write(before.TimesPerYear), Figure.Write(before.Subjects), Figure.Write(after.TimesPerYear), Figure.Write(after.Subjects));
        }

        return null;
    }

    /// <summary>An empty box is nothing; what is no figure makes no line.</summary>
    private static CostLine? Line(CostRow row, CostBox box)
    {
        decimal?[] figures = [.. new[] { box.Hours, box.Service, box.Fees, box.Other }.Select(text => string.IsNullOrWhiteSpace(text) ? 0 : Figure.Read(text))];
        return figures.Any(figure => figure is null) ? null : new(row.Activity, row.Name?.Trim() ?? "", row.How ?? "", figures[0]!.Value, figures[1]!.Value, figures[2]!.Value, figures[3]!.Value);
    }
}
