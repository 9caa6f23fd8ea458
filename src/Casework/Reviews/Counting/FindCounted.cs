using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers;
using MotCua.Dossiers.Counting;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Reviews.Counting;

/// <summary>The dossiers behind a figure of a procedure, the latest first, at the agencies one oversees: those with a mark, those over so many minutes, or all. Without names.</summary>
[Needs(DossierPermissions.Oversee)]
public sealed record FindCounted(string Procedure, string? Mark = null, int? OverMinutes = null, string? After = null, int Take = 50) : IQuery<CountedPage>;

/// <summary>A stretch of the dossiers behind a figure, and where the next goes on; a stretch may be short although others follow.</summary>
public sealed record CountedPage(IReadOnlyList<CountedRow> Rows, string? Next);

/// <summary>A counted dossier.</summary>
public sealed record CountedRow(DossierId Dossier, string Code, string Agency, DateTimeOffset EndedAt, TimeSpan Used, TimeSpan? Allowed, bool Late, EndKind End);

internal sealed class FindCountedHandler(Database db, IActorProvider actors, IOrganisation organisation, TimeProvider clock) : IHandler<FindCounted, CountedPage>
{
    /// <summary>So many are looked through for one page at most, however few bear the mark.</summary>
    private const int MostRead = 2000;

    public async Task<CountedPage> Handle(FindCounted request, CancellationToken cancel)
    {
        var take = Math.Clamp(request.Take, 1, 200);
        string[] agencies = [.. (await organisation.Agencies(clock.Today(), cancel)).Select(agency => agency.Code.Value).Where(agency => actors.Current.MayAt(DossierPermissions.Oversee, agency, clock.Today()))];
        var rows = db.Counted.AsNoTracking().Where(one => one.Procedure == request.Procedure && agencies.Contains(one.Agency));
        if (request.OverMinutes is { } minutes)
        {
            rows = rows.Where(one => one.Minutes > minutes && one.End != EndKind.Stopped);
        }

        if (Cursor(request.After) is { } last)
        {
            rows = rows.Where(one => one.EndedAt < last.At || (one.EndedAt == last.At && one.Dossier.CompareTo(last.Dossier) < 0));
        }

        var read = await rows.OrderByDescending(one => one.EndedAt).ThenByDescending(one => one.Dossier).Take(request.Mark is null ? take + 1 : MostRead).ToListAsync(cancel);
        var mark = $"|{request.Mark}|";
        CountedDossier[] found = [.. read.Where(one => request.Mark is null || one.Marks.Contains(mark, StringComparison.Ordinal)).Take(take + 1)];
        var next = found.Length > take ? Key(found[take - 1]) : read.Count == MostRead ? Key(read[^1]) : null;
        return new([.. found.Take(take).Select(one => new CountedRow(one.Dossier, one.Code, one.Agency, one.EndedAt, TimeSpan.FromMinutes(one.Minutes),
            one.AllowedMinutes is { } allowed ? TimeSpan.FromMinutes(allowed) : null, one.Late, one.End))], next);
    }

    private static string Key(CountedDossier one) => $"{one.EndedAt.UtcTicks.ToString(CultureInfo.InvariantCulture)}|{one.Dossier}";

    private static (DateTimeOffset At, DossierId Dossier)? Cursor(string? text) =>
        text?.Split('|') is [var ticks, var id] && long.TryParse(ticks, CultureInfo.InvariantCulture, out var at) && DossierId.TryParse(id, out var dossier) ? (new(at, TimeSpan.Zero), dossier) : null;
}
