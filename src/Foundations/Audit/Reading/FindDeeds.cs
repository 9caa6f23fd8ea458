using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Audit.Reading;

/// <summary>The journal, newest first, by what it was about, who acted, on which day; the auditor's reading is journaled too.</summary>
[Needs(AuditPermissions.Read)]
public sealed record FindDeeds(Guid? About = null, Guid? Actor = null, DateOnly? Day = null, string? Name = null, DeedKind Kind = DeedKind.All, Guid? Before = null)
    : IQuery<DeedPage>, IConcerns
{
    public Guid Subject => About ?? Guid.Empty;
}

/// <summary>Which lines of the journal: everything, what changed something, what was only looked at, or what was denied.</summary>
public enum DeedKind { All, Changes, Readings, Denied }

/// <summary>A page of deeds; older ones follow before the last of it.</summary>
public sealed record DeedPage(IReadOnlyList<Deed> Deeds, Guid? Older);

internal sealed class FindDeedsHandler(Database db) : IHandler<FindDeeds, DeedPage>
{
    private const int Size = 50;

    public async Task<DeedPage> Handle(FindDeeds query, CancellationToken cancel)
    {
        var journal = db.Set<JournalEntry>().AsNoTracking();
        if (query.About is { } subject)
        {
            journal = journal.Where(entry => entry.Subject == subject);
        }

        if (query.Actor is { } actor)
        {
            journal = journal.Where(entry => entry.ActorId == actor);
        }

        if (query.Day is { } day)
        {
            var (from, until) = (VietnamTime.At(day, TimeOnly.MinValue), VietnamTime.At(day.AddDays(1), TimeOnly.MinValue));
            journal = journal.Where(entry => entry.At >= from && entry.At < until);
        }

        if (query.Name is { Length: > 0 } name)
        {
            journal = journal.Where(entry => entry.Deed == name);
        }

        journal = query.Kind switch
        {
            DeedKind.Changes => journal.Where(entry => !entry.IsReading && entry.Refused == null),
            DeedKind.Readings => journal.Where(entry => entry.IsReading),
            DeedKind.Denied => journal.Where(entry => entry.Refused != null),
            _ => journal,
        };
        if (query.Before is { } before)
        {
            journal = journal.Where(entry => entry.Id < before);
        }

        var found = await journal.OrderByDescending(entry => entry.Id).Take(Size + 1).ToListAsync(cancel);
        return new([.. found.Take(Size).Select(Deed.Of)], found.Count > Size ? found[Size - 1].Id : null);
    }
}
