using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Procedures.Publication;

/// <summary>How punctually procedures were published in a period, department by department. A procedure counts once however many decisions named it, and one that came late makes it late for the period.</summary>
[Needs(ProcedurePermissions.SeeDecisions)]
public sealed record ReadPunctuality(DateOnly From, DateOnly Until, string? Proposer = null) : IQuery<PunctualityReading>;

/// <summary>The departments of a period, and the decisions that were late or are late and still open.</summary>
public sealed record PunctualityReading(IReadOnlyList<DepartmentPunctuality> Departments, IReadOnlyList<DecisionRow> Late, bool Cut);

/// <summary>What one department proposed in the period: decisions, procedures counted once, and how many of those were late in being decided, in being made public, or either.</summary>
public sealed record DepartmentPunctuality(string Proposer, string Name, int Decisions, int Procedures, int DecidedLate, int PublicLate, int Late)
{
    /// <summary>The share of procedures in time; none where there were none.</summary>
    public double? InTime => Procedures == 0 ? null : 1 - ((double)Late / Procedures);
}

internal sealed class ReadPunctualityHandler(Database db, DecisionDesk desk) : IHandler<ReadPunctuality, PunctualityReading>
{
    /// <summary>More decisions than any province signs in years.</summary>
    private const int Most = 3000;

    public async Task<PunctualityReading> Handle(ReadPunctuality query, CancellationToken cancel)
    {
        var (from, until, beginning) = (query.From, query.Until, VietnamTime.At(query.Until.AddDays(1), TimeOnly.MinValue));
        // What is not signed yet belongs to every period that it has lived to see.
        var asked = db.Decisions.AsNoTracking().Include(one => one.Entries)
            .Where(one => !one.OfInternal).Where(one => one.DatedOn == null ? one.CreatedAt < beginning : one.DatedOn >= from && one.DatedOn <= until);
        asked = query.Proposer is { } proposer ? asked.Where(one => one.Proposer == proposer) : asked;
        var found = await asked.OrderByDescending(one => one.Id).Take(Most + 1).ToListAsync(cancel);
        DecisionRow[] rows = [.. (await desk.Rows([.. found.Take(Most)], cancel)).Where(row => row.DatedOn is not null || row.Clock.DecideBy is { } by && by >= from && by <= until)];
        var departments = rows.GroupBy(row => row.Proposer).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group =>
        {
            var procedures = group.SelectMany(row => row.Entries.Select(entry => (entry.Code, row.Clock))).GroupBy(one => one.Code).ToArray();
            return new DepartmentPunctuality(group.Key, group.First().ProposerName, group.Count(), procedures.Length,
                procedures.Count(one => one.Any(each => each.Clock.DecidedLate)), procedures.Count(one => one.Any(each => each.Clock.PublicLate)), procedures.Count(one => one.Any(each => each.Clock.IsLate)));
        });
        return new([.. departments], [.. rows.Where(row => row.Clock.IsLate).Take(200)], found.Count > Most);
    }
}
