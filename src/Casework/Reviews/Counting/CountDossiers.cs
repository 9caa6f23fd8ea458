using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Counting;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Reviews.Terms;

namespace MotCua.Reviews.Counting;

/// <summary>The house counts the next dossiers that ended since it last counted: into the figures of their month and wording, each once, and writes anew what those figures suggest.</summary>
[Needs(ReviewPermissions.Count)]
public sealed record CountDossiers(int Most = 500) : ICommand<int>;

internal sealed class CountDossiersHandler(Database db, IEndedDossiers ended, IProcedures procedures, Stamped<TermsShelf> terms, TimeProvider clock) : IHandler<CountDossiers, int>
{
    /// <summary>What ended less than this ago may not be written yet by another server.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMinutes(10);

    public async Task<int> Handle(CountDossiers request, CancellationToken cancel)
    {
        var mark = await db.Set<CountingMark>().SingleOrDefaultAsync(cancel);
        var next = await ended.After(mark is null ? null : new(mark.At, mark.Dossier), clock.GetUtcNow() - Settling, request.Most, cancel);
        if (next.Count == 0)
        {
            return 0;
        }

        foreach (var group in next.GroupBy(one => (one.Procedure, one.ProcedureVersion, Month: MonthOf(one.EndedAt))))
        {
            await Add(group.Key.Procedure, group.Key.ProcedureVersion, group.Key.Month, group, cancel);
        }

        db.AddRange(next.Select(CountedDossier.Of));
        GoOn(mark, next);
        await db.SaveChangesAsync(cancel);
        foreach (var procedure in next.Select(one => one.Procedure).Distinct())
        {
            await Suggest(procedure, cancel);
        }

        return next.Count;
    }

    private static DateOnly MonthOf(DateTimeOffset at) => VietnamTime.DayOf(at) is var day ? new(day.Year, day.Month, 1) : default;

    private async Task Add(string procedure, Guid wording, DateOnly month, IEnumerable<EndedDossier> dossiers, CancellationToken cancel)
    {
        var row = await db.Months.SingleOrDefaultAsync(one => one.Procedure == procedure && one.Wording == wording && one.Month == month, cancel);
        var figures = Figures.Together(row is null ? [] : [row.Figures]);
        foreach (var one in dossiers)
        {
            figures.Add(one);
        }

        if (row is null)
        {
            db.Add(new MonthFigures { Procedure = procedure, Wording = wording, Month = month, Figures = figures });
        }
        else
        {
            row.Figures = figures;
        }
    }

    private void GoOn(CountingMark? mark, IReadOnlyList<EndedDossier> next)
    {
        var last = next[^1].Mark;
        if (mark is null)
        {
            db.Add(new CountingMark { Id = CountingMark.Only, At = last.At, Dossier = last.Dossier, Counted = next.Count });
        }
        else
        {
            (mark.At, mark.Dossier, mark.Counted) = (last.At, last.Dossier, mark.Counted + next.Count);
        }
    }

    private async Task Suggest(string procedure, CancellationToken cancel)
    {
        var today = clock.Today();
        db.RemoveRange(await db.Hints.Where(hint => hint.Procedure == procedure).ToListAsync(cancel));
        await db.SaveChangesAsync(cancel);
        if (!ProcedureCode.TryParse(procedure, out var code) || await procedures.InForce(code, today, cancel) is not { } card)
        {
            return;
        }

        var figures = await db.FiguresOf(procedure, today, cancel);
        var found = Suggesting.From(figures, card.Content, (await terms.Get(cancel)).Of(today.Year).Bounds);
        db.AddRange(found.Select((one, place) => new Hint
        {
            Procedure = procedure,
            Kind = one.Kind,
            Target = one.Target,
            ProcedureName = card.Name,
            TargetName = one.TargetName,
            Dossiers = one.Dossiers,
            OutOf = one.OutOf,
            Weight = (one.Dossiers * 1000L) + (999 - place),
        }));
    }
}

internal static class FigureReading
{
    extension(Database db)
    {
        /// <summary>The last twelve whole months and this one, under whatever wording.</summary>
        public async Task<Figures> FiguresOf(string procedure, DateOnly today, CancellationToken cancel)
        {
            var since = new DateOnly(today.Year, today.Month, 1).AddMonths(-12);
            return Figures.Together(await db.Months.AsNoTracking().Where(month => month.Procedure == procedure && month.Month >= since).Select(month => month.Figures).ToListAsync(cancel));
        }
    }
}
