using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Reviews.Terms;

/// <summary>What is taken for granted in one year's reviews: the income an hour is worth, from when a figure of our dossiers says something, and what the year aims at.</summary>
public sealed record ReviewTerms(int Year, decimal GdpPerHead, decimal Months, decimal DaysPerMonth, decimal HoursPerDay, string Source, UsualHours Hours, SuggestionBounds Bounds, ReviewAims Aims)
{
    /// <summary>How sure we are, in per cent, where a figure was not read in its source; none when it was, or when the province states it itself.</summary>
    public int? Confidence { get; init; }

    /// <summary>What is aimed at for internal procedures; a year whose terms were stated before these were asked has the shipped ones.</summary>
    public InternalAims Internal { get; init; } = InternalAims.Shipped;

    /// <summary>GDP per head ÷ (months × days × hours), in whole đồng.</summary>
    public decimal HourlyIncome => Math.Round(GdpPerHead / (Months * DaysPerMonth * HoursPerDay), 0, MidpointRounding.AwayFromZero);

    public bool IsSound => GdpPerHead > 0 && Months is > 0 and <= 12 && DaysPerMonth is > 0 and <= 31 && HoursPerDay is > 0 and <= 24 && !string.IsNullOrWhiteSpace(Source) && Hours.IsSound && Bounds.IsSound && Aims.IsSound && Internal.IsSound;
}

/// <summary>The hours that a cost sheet begins with, before anybody mends it.</summary>
public sealed record UsualHours(decimal FillForm, decimal GetPaper, decimal Submit, decimal SubmitOnline, decimal Pay, decimal PayOnline, decimal Collect, decimal CollectOnline)
{
    public bool IsSound => new[] { FillForm, GetPaper, Submit, SubmitOnline, Pay, PayOnline, Collect, CollectOnline }.All(hours => hours >= 0);
}

/// <summary>From when a figure becomes a suggestion: out of so many dossiers at least, in such a share of them, and a step within so few minutes.</summary>
public sealed record SuggestionBounds(int LeastDossiers, decimal HeldShare, decimal SameShare, decimal FarBelow, int IdleMinutes, decimal IdleShare, decimal AskedShare)
{
    public bool IsSound => LeastDossiers > 0 && IdleMinutes >= 0 && new[] { HeldShare, SameShare, FarBelow, IdleShare, AskedShare }.All(share => share is > 0 and <= 1);
}

/// <summary>What the year aims at: by which share a time is cut at least, and in how many procedures.</summary>
public sealed record ReviewAims(decimal TimeCut, int Procedures)
{
    public bool IsSound => TimeCut is > 0 and < 1 && Procedures >= 0;
}

/// <summary>Which share of the internal procedures is to be simplified, and of their yearly cost saved; where that is written, and how sure we are in per cent.</summary>
public sealed record InternalAims(decimal ProcedureCut, decimal CostCut, string Source, int? Confidence)
{
    public static readonly InternalAims Shipped = new(0.2m, 0.2m, "Quyết định 1085/QĐ-TTg ngày 15/9/2022", 80);

    public bool IsSound => ProcedureCut is > 0 and <= 1 && CostCut is > 0 and <= 1 && !string.IsNullOrWhiteSpace(Source);
}

/// <summary>The terms of all years, shipped ones replaced by those the province states.</summary>
internal sealed record TermsShelf(IReadOnlyList<ReviewTerms> All)
{
    public const string Stamp = "review-terms";

    /// <summary>Those of the year, or of the latest year before it: income is known only afterwards.</summary>
    public ReviewTerms Of(int year) => ReviewRefusals.NoTerms.Unless(All.LastOrDefault(terms => terms.Year <= year) ?? (All is [var first, ..] ? first : null));

    public static IReadOnlyList<ReviewTerms> Shipped { get; } = ReadShipped();

    public static async Task<TermsShelf> Load(Database db, CancellationToken cancel)
    {
        var stated = await db.Set<StatedTerms>().AsNoTracking().ToListAsync(cancel);
        return new([.. Shipped.Concat(stated.Select(row => row.Terms)).GroupBy(terms => terms.Year).Select(same => same.Last()).OrderBy(terms => terms.Year)]);
    }

    private static List<ReviewTerms> ReadShipped()
    {
        using var stream = typeof(TermsShelf).Assembly.GetManifestResourceStream("review-terms.json")!;
        return JsonSerializer.Deserialize<List<ReviewTerms>>(stream, JsonText.Options)!;
    }
}

/// <summary>The terms of a year as the province states them.</summary>
internal sealed class StatedTerms
{
    public required int Year { get; init; }

    public required ReviewTerms Terms { get; set; }

    public required DateTimeOffset StatedAt { get; set; }
}
