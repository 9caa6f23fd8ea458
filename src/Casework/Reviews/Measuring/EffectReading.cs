using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Reviews.Counting;
using MotCua.Reviews.Proposing;

namespace MotCua.Reviews.Measuring;

/// <summary>Reads the months of a procedure on either side of a wording: by the wording each dossier was received under, not by the day it ended.</summary>
internal sealed class EffectReading(Database db, IProcedures procedures)
{
    /// <summary>So far back the side before reaches.</summary>
    private const int MonthsBefore = 12;

    public async Task<(Figures Before, Figures After)?> Sides(ProposalView proposal, CancellationToken cancel)
    {
        if (proposal.PublishedIn is not { } published || await procedures.Version(new(published), cancel) is not { } card || proposal.PublishedFrom is not { } from)
        {
            return null;
        }

        var since = new DateOnly(from.Year, from.Month, 1).AddMonths(-MonthsBefore);
        var months = await db.Months.AsNoTracking().Where(month => month.Procedure == proposal.Procedure && month.Month >= since).ToListAsync(cancel);
        Dictionary<Guid, bool> isAfter = [];
        foreach (var wording in months.Select(month => month.Wording).Distinct())
        {
            isAfter[wording] = await procedures.Version(new(wording), cancel) is { } one && one.Head.Number >= card.Head.Number;
        }

        return (Figures.Together(months.Where(month => !isAfter[month.Wording]).Select(month => month.Figures)), Figures.Together(months.Where(month => isAfter[month.Wording]).Select(month => month.Figures)));
    }

    public static CutKept? Kept(ProposalView proposal, Figures after) => proposal.NewLimit?.Nominal is { } limit
        ? new(after.Decided - after.Over(limit), after.Decided, after.Within(0.95m))
        : null;
}
