using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Reviews;
using MotCua.Reviews.Terms;

namespace MotCua.Web.Pages.Administrator.Reviews;

/// <summary>Income, thresholds and aims of each year; the province states its own.</summary>
public sealed class SetTermsModel(Gate gate) : AdministratorPageModel(gate)
{
    [BindProperty]
    public string? Year { get; set; }

    [BindProperty]
    public string? Gdp { get; set; }

    [BindProperty]
    public string? Months { get; set; }

    [BindProperty]
    public string? Days { get; set; }

    [BindProperty]
    public string? Hours { get; set; }

    [BindProperty]
    public string? Source { get; set; }

    [BindProperty]
    public string? Cut { get; set; }

    [BindProperty]
    public string? Least { get; set; }

    [BindProperty]
    public string? InternalCut { get; set; }

    [BindProperty]
    public string? InternalCost { get; set; }

    public IReadOnlyList<ReviewTerms> All { get; private set; } = [];

    protected override string Needs => ReviewPermissions.View;

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        (string? Typed, string Name)[] boxes = [(Year, nameof(Year)), (Gdp, nameof(Gdp)), (Months, nameof(Months)), (Days, nameof(Days)), (Hours, nameof(Hours)), (Cut, nameof(Cut)), (Least, nameof(Least)), (InternalCut, nameof(InternalCut)), (InternalCost, nameof(InternalCost))];
        Dictionary<string, decimal> read = [];
        foreach (var (typed, name) in boxes)
        {
            if (Figure.Read(typed) is { } figure)
            {
                read[name] = figure;
            }
            else
            {
                ModelState.AddModelError(name, Words["reviews.figure-wrong"]);
            }
        }

        if (!Given((Source, nameof(Source))) || read.Count < boxes.Length || await Fetch(cancel) is not null)
        {
            return await Again(cancel);
        }

        // What the page does not ask stays as it was stated, or shipped, for that year or the one before.
        var basis = All.FirstOrDefault(one => one.Year <= (int)read[nameof(Year)]) ?? All[^1];
        return await Do(new SetTerms(basis with
        {
            Year = (int)read[nameof(Year)], GdpPerHead = read[nameof(Gdp)], Months = read[nameof(Months)], DaysPerMonth = read[nameof(Days)], HoursPerDay = read[nameof(Hours)], Source = Source!.Trim(),
            Bounds = basis.Bounds with { LeastDossiers = (int)read[nameof(Least)] }, Aims = basis.Aims with { TimeCut = read[nameof(Cut)] / 100 },
            Internal = basis.Internal with { ProcedureCut = read[nameof(InternalCut)] / 100, CostCut = read[nameof(InternalCost)] / 100, Confidence = null }, Confidence = null,
        }), "reviews.terms.done", cancel);
    }

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var all = await Gate.Ask(new ViewTerms(), cancel);
        All = all.Done ? all.Value : All;
        if (Year is null && All is [var latest, ..])
        {
            (Year, Gdp, Months, Days, Hours) = (Today.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), Figure.Write(latest.GdpPerHead), Figure.Write(latest.Months), Figure.Write(latest.DaysPerMonth), Figure.Write(latest.HoursPerDay));
            (Source, Cut, Least) = (latest.Source, Figure.Write(latest.Aims.TimeCut * 100), Figure.Write(latest.Bounds.LeastDossiers));
            (InternalCut, InternalCost) = (Figure.Write(latest.Internal.ProcedureCut * 100), Figure.Write(latest.Internal.CostCut * 100));
        }

        return all.Refusal;
    }
}
