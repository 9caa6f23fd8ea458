namespace MotCua.Reviews.Costs;

/// <summary>What somebody does to comply with a procedure, in the order of form 03.</summary>
public enum CostActivity
{
    /// <summary>Get or write one component of the dossier.</summary>
    Prepare,

    /// <summary>Travel and hand in, or submit on the network or by post.</summary>
    Submit,

    /// <summary>Pay fees.</summary>
    Pay,

    /// <summary>Make ready for and attend an inspection.</summary>
    Inspection,

    /// <summary>Anything else.</summary>
    Other,

    /// <summary>Travel and collect the result, or receive it.</summary>
    Collect,
}

/// <summary>One line of the cost sheet: an activity, the hours it takes, and what is paid beside them, each time in đồng.</summary>
public sealed record CostLine(CostActivity Activity, string Name, string How, decimal Hours, decimal Service = 0, decimal Fees = 0, decimal Other = 0, string? Note = null)
{
    /// <summary>Hours at that income, and all that is paid.</summary>
    public decimal At(decimal hourlyIncome) => (Hours * hourlyIncome) + Service + Fees + Other;

    public bool IsSound => Hours >= 0 && Service >= 0 && Fees >= 0 && Other >= 0 && !string.IsNullOrWhiteSpace(Name);
}

/// <summary>All lines of one state of affairs, how often in a year one subject does it, and how many subjects there are.</summary>
public sealed record CostSheet(IReadOnlyList<CostLine> Lines, decimal TimesPerYear, decimal Subjects)
{
    public static readonly CostSheet Empty = new([], 1, 0);

    public bool IsSound => TimesPerYear >= 0 && Subjects >= 0 && Lines.All(line => line.IsSound);

    /// <summary>What it costs one subject to do it once.</summary>
    public decimal Once(decimal hourlyIncome) => Lines.Sum(line => line.At(hourlyIncome));

    /// <summary>What it costs all subjects in a year.</summary>
    public decimal Yearly(decimal hourlyIncome) => Once(hourlyIncome) * TimesPerYear * Subjects;
}

/// <summary>Before beside after at one hourly income: what is saved once and in a year, and which share that is.</summary>
public sealed record CostComparison(decimal HourlyIncome, decimal OnceBefore, decimal OnceAfter, decimal YearlyBefore, decimal YearlyAfter)
{
    public static CostComparison Of(CostSheet before, CostSheet after, decimal hourlyIncome) =>
        new(hourlyIncome, before.Once(hourlyIncome), after.Once(hourlyIncome), before.Yearly(hourlyIncome), after.Yearly(hourlyIncome));

    public decimal SavedOnce => OnceBefore - OnceAfter;

    public decimal SavedYearly => YearlyBefore - YearlyAfter;

    /// <summary>Saving over cost before; none where there was no cost.</summary>
    public decimal? RateOnce => OnceBefore == 0 ? null : SavedOnce / OnceBefore;

    public decimal? RateYearly => YearlyBefore == 0 ? null : SavedYearly / YearlyBefore;
}
