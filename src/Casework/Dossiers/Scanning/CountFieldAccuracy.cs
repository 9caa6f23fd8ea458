using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Dossiers.Scanning;

/// <summary>How often each field of each kind of paper was read rightly in a month, by what officials let stand or corrected, at the agencies one oversees.</summary>
[Needs(DossierPermissions.Oversee)]
public sealed record CountFieldAccuracy(int Year, int Month) : IQuery<IReadOnlyList<FieldAccuracyRow>>;

/// <summary>Of one field: how often it was confirmed, how often it stood as read, and how sure the reading was on average.</summary>
public sealed record FieldAccuracyRow(string PaperType, string Field, string FieldName, int Confirmed, int Right, double Confidence)
{
    /// <summary>In a hundred.</summary>
    public double Share => Math.Round(100d * Right / Math.Max(1, Confirmed), 1);
}

internal sealed class CountFieldAccuracyHandler(Database db, Desk desk, IOrganisation organisation) : IHandler<CountFieldAccuracy, IReadOnlyList<FieldAccuracyRow>>
{
    public async Task<IReadOnlyList<FieldAccuracyRow>> Handle(CountFieldAccuracy request, CancellationToken cancel)
    {
        var first = new DateOnly(Math.Clamp(request.Year, 2000, 2200), Math.Clamp(request.Month, 1, 12), 1);
        var (from, until) = (VietnamTime.At(first, TimeOnly.MinValue), VietnamTime.At(first.AddMonths(1), TimeOnly.MinValue));
        string[] codes = [.. (await organisation.Agencies(desk.Today, cancel)).Where(agency => desk.Actor.MayAt(DossierPermissions.Oversee, agency.Code.Value, desk.Today)).Select(agency => agency.Code.Value)];
        var counted = await db.FieldExamples.AsNoTracking().Where(example => example.At >= from && example.At < until && codes.Contains(example.Agency))
            .GroupBy(example => new { example.PaperType, example.Field, example.FieldName })
            .Select(group => new { group.Key, Confirmed = group.Count(), Right = group.Sum(example => example.Right ? 1 : 0), Confidence = group.Average(example => example.Confidence) }).ToListAsync(cancel);
        return
        [
            .. counted.OrderBy(one => one.Key.PaperType, StringComparer.Ordinal).ThenBy(one => one.Right / (double)one.Confirmed).ThenBy(one => one.Key.Field, StringComparer.Ordinal)
                .Select(one => new FieldAccuracyRow(one.Key.PaperType, one.Key.Field, one.Key.FieldName, one.Confirmed, one.Right, Math.Round(one.Confidence, 3))),
        ];
    }
}
