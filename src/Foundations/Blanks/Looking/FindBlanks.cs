using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Blanks.Looking;

/// <summary>The blanks there are, those touched last first; by words of their name, codes of procedures or a field, and by kind.</summary>
[Needs(BlankPermissions.Write)]
public sealed record FindBlanks(string? Words = null, BlankKind? Kind = null, string? After = null, int Take = 20) : IQuery<BlankList>;

/// <summary>A page of blanks, and where the next begins.</summary>
public sealed record BlankList(IReadOnlyList<BlankRow> Rows, string? Next);

/// <summary>One blank in the list: what is in use of it, what waits, and what is to be mended there.</summary>
public sealed record BlankRow(BlankId Id, BlankClaim Claim, BlankKind Kind, string Name, int? InUse, int Versions, int? Waiting, int Faults, DateTimeOffset TouchedAt, string TouchedBy);

internal sealed class FindBlanksHandler(Database db) : IHandler<FindBlanks, BlankList>
{
    public async Task<BlankList> Handle(FindBlanks request, CancellationToken cancel)
    {
        var found = db.Blanks.AsNoTracking();
        if (request.Kind is { } kind)
        {
            found = found.Where(blank => blank.Kind == kind);
        }

        foreach (var word in VietnameseFold.Fold(request.Words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8))
        {
            found = found.Where(blank => blank.Fold.Contains(word));
        }

        if (After(request.After) is var (at, id))
        {
            found = found.Where(blank => blank.TouchedAt < at || (blank.TouchedAt == at && blank.Id.CompareTo(id) < 0));
        }

        var take = Math.Clamp(request.Take, 1, 100);
        var blanks = await found.OrderByDescending(blank => blank.TouchedAt).ThenByDescending(blank => blank.Id).Take(take + 1).ToListAsync(cancel);
        return new([.. blanks.Take(take).Select(Row)], blanks.Count > take ? $"{blanks[take - 1].TouchedAt.UtcTicks}~{blanks[take - 1].Id}" : null);
    }

    private static BlankRow Row(Blank blank)
    {
        var latest = blank.Versions.MaxBy(version => version.Number);
        var waiting = latest?.State is BlankState.Draft ? latest : null;
        return new(blank.Id, blank.ClaimInUse ?? blank.Claim, blank.Kind, blank.Name, blank.InUse, blank.Versions.Count, waiting?.Number, waiting?.Reading.Faults.Count ?? 0, blank.TouchedAt,
            blank.Versions.SelectMany(one => new[] { (one.BroughtAt, (string?)one.BroughtBy), (one.ReleasedAt ?? default, one.ReleasedBy), (one.StoppedAt ?? default, one.StoppedBy) }).MaxBy(one => one.Item1).Item2 ?? "");
    }

    private static (DateTimeOffset At, BlankId Id)? After(string? text) =>
        text?.Split('~') is [var ticks, var id] && long.TryParse(ticks, out var read) && read >= 0 && read <= DateTime.MaxValue.Ticks && Ids.TryParse<BlankId>(id, out var blank) ? (new(read, TimeSpan.Zero), blank) : null;
}
