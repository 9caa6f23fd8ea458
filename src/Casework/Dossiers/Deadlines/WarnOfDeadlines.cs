using Microsoft.EntityFrameworkCore;
using MotCua.Calendar;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Regimes;

namespace MotCua.Dossiers.Deadlines;

/// <summary>Works out who must be told that a deadline comes near, each rung once, the earliest first; done by the house every minute.</summary>
[Needs(DossierPermissions.Verify)]
public sealed record WarnOfDeadlines(int Take = 500) : ICommand<int>;

internal sealed class WarnOfDeadlinesHandler(Database db, Desk desk) : IHandler<WarnOfDeadlines, int>
{
    public async Task<int> Handle(WarnOfDeadlines request, CancellationToken cancel)
    {
        var now = desk.Now;
        var ids = await Due(now, request.Take, cancel);
        if (ids.Length == 0)
        {
            return 0;
        }

        // Read past the aggregate: a warning is no deed on the dossier, and nobody's typing is refused for it.
        var due = await db.Dossiers.AsNoTracking().Include(dossier => dossier.Steps).Include(dossier => dossier.Work).AsSplitQuery()
            .Where(dossier => ids.Contains(dossier.Id)).ToListAsync(cancel);
        var calendars = await desk.Calendars(cancel);
        var told = (await db.Warnings.AsNoTracking().Where(warning => ids.Contains(warning.Dossier)).Select(warning => new { warning.Dossier, warning.Promise, warning.Level }).ToListAsync(cancel))
            .Select(one => (one.Dossier, one.Promise, one.Level)).ToHashSet();
        var count = 0;
        foreach (var dossier in due)
        {
            var rungs = WarningReading.Of(dossier, calendars, now).ToArray();
            var toldBefore = count;
            foreach (var promise in rungs.Where(rung => rung.At <= now && !told.Contains((dossier.Id, rung.Promise, rung.Level.Key))).GroupBy(rung => rung.Promise))
            {
                count += await Tell(dossier, promise.MaxBy(rung => rung.At)!, now, cancel);
            }

            await Expect(dossier, rungs, now, silent: count == toldBefore, cancel);
        }

        return count;
    }

    /// <summary>Dossiers of which a rung is reached, of their own dates or of a step's, the longest reached first.</summary>
    private async Task<DossierId[]> Due(DateTimeOffset now, int take, CancellationToken cancel)
    {
        var own = await db.Dossiers.Where(dossier => dossier.NextWarning <= now).OrderBy(dossier => dossier.NextWarning).Take(take)
            .Select(dossier => new { dossier.Id, At = dossier.NextWarning }).ToListAsync(cancel);
        var steps = await db.OpenWork.Where(work => work.NextWarning <= now).OrderBy(work => work.NextWarning).Take(take)
            .Select(work => new { Id = work.Dossier, At = work.NextWarning }).ToListAsync(cancel);
        return [.. own.Concat(steps).OrderBy(one => one.At).Select(one => one.Id).Distinct().Take(take)];
    }

    /// <summary>The next rungs are noted; what a deed noted meanwhile stays.</summary>
    private async Task Expect(Dossier dossier, Rung[] rungs, DateTimeOffset now, bool silent, CancellationToken cancel)
    {
        var (id, before, next) = (dossier.Id, dossier.NextWarning, WarningReading.Next(rungs, dossier, now));
        if (before != next || (!silent && dossier.NobodyWarned))
        {
            await db.Dossiers.Where(one => one.Id == id && (!silent || one.NextWarning == before)).ExecuteUpdateAsync(set => set
                .SetProperty(one => one.NextWarning, one => one.NextWarning == before ? next : one.NextWarning)
                .SetProperty(one => one.NobodyWarned, one => one.NobodyWarned && silent), cancel);
        }

        foreach (var work in dossier.Work)
        {
            var (piece, noted, following) = (work.Id, work.NextWarning, WarningReading.Next(rungs, work, now));
            if (noted != following)
            {
                await db.OpenWork.Where(one => one.Id == piece && one.NextWarning == noted).ExecuteUpdateAsync(set => set.SetProperty(one => one.NextWarning, following), cancel);
            }
        }
    }

    /// <summary>The highest rung reached is told; what was told of the promise before leaves the desks.</summary>
    private async Task<int> Tell(Dossier dossier, Rung rung, DateTimeOffset now, CancellationToken cancel)
    {
        var (id, promise) = (dossier.Id, rung.Promise);
        await db.Warnings.Where(warning => warning.Dossier == id && warning.Promise == promise && warning.ClosedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(warning => warning.ClosedAt, now), cancel);
        var step = dossier.Steps.OrderBy(one => one.Order).LastOrDefault(one => rung.Step is { } of ? one.Id == of : one.LeftAt is null);
        var ears = rung.Level.Tells.Select(ear => Ear(ear, dossier, step)).DistinctBy(ear => (ear.Agency, ear.Role)).ToArray();
        foreach (var (agency, role, officer) in ears)
        {
            db.Add(new Warning
            {
                Id = Guid.CreateVersion7(now),
                Dossier = dossier.Id,
                Promise = rung.Promise,
                Step = rung.Step,
                StepName = rung.Step is null ? null : step?.Name,
                Level = rung.Level.Key,
                Agency = agency,
                Role = role,
                Officer = officer,
                DueAt = rung.Due,
                At = now,
            });
        }

        var line = new Happening { Id = Guid.CreateVersion7(now), At = now, What = $"warned-{rung.Level.Key}", Who = desk.Hand.Name, Step = rung.Step is null ? null : step?.Name };
        db.Entry(line).Property("DossierId").CurrentValue = dossier.Id;
        db.Add(line);
        return ears.Length;
    }

    private static (string Agency, Role Role, OfficerId? Officer) Ear(WarningEar ear, Dossier dossier, DossierStep? step) => ear switch
    {
        WarningEar.HeadOfUnit => (step?.Agency ?? dossier.CompetentAgency, Role.HeadOfUnit, null),
        WarningEar.Leader => (step?.Agency ?? dossier.CompetentAgency, Role.Leader, null),
        _ => (step?.Agency ?? dossier.CompetentAgency, step?.Role ?? Role.Officer, step?.Officer),
    };
}
