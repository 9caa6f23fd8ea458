using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MotCua.Kernel;

/// <summary>The only way in. A command passes: permission, preparation, transaction, handler, reactions, journal, outbox.</summary>
public sealed class Gate
{
    private static readonly ConcurrentDictionary<Type, string> Permissions = new();

    private readonly IServiceProvider services;
    private readonly Database db;
    private readonly IActorProvider actors;
    private readonly TimeProvider clock;
    private readonly IWriter writer;
    private readonly HashSet<(Guid, string)> read = [];

    internal Gate(IServiceProvider services, Database db, IActorProvider actors, TimeProvider clock, IWriter writer) =>
        (this.services, this.db, this.actors, this.clock, this.writer) = (services, db, actors, clock, writer);

    public Task<Outcome<T>> Ask<T>(IQuery<T> query, CancellationToken cancel = default) =>
        Admit(query, async () =>
        {
            var answer = await Calls.Handle<T>(services, query, cancel);
            if (query is IConcerns file && actors.Current.Kind is not ActorKind.System && read.Add((file.Subject, query.GetType().Name)))
            {
                await Note(Entry(query) with { IsReading = true }, cancel);
            }

            return answer;
        }, cancel);

    public Task<Outcome<T>> Do<T>(ICommand<T> command, CancellationToken cancel = default) =>
        Admit(command, async () =>
        {
            var once = OnceOnly.Of(command, actors.Current);
            try
            {
                return await Carry(command, once, cancel);
            }
            catch (RefusedException) when (once is not null)
            {
                // The same deed sent twice at one time: to the one that came second its own first may look like an obstacle.
                db.ChangeTracker.Clear();
                if (await once.Earlier<T>(db, cancel) is { } first)
                {
                    return first.Answer;
                }

                throw;
            }
        }, cancel);

    private async Task<T> Carry<T>(ICommand<T> command, OnceOnly? once, CancellationToken cancel)
    {
        await Calls.Prepare(services, command, cancel);
        db.ChangeTracker.Clear();
        var stamps = Array.Empty<string>();
        var (tries, posted) = (0, false);
        var result = await writer.Write(db, async within =>
        {
            // A repetition is rare: where a lost race is tried again, the key's own index finds it, and one question is spared.
            if (once is not null && (tries++ > 0 || !writer.TriesAgain) && await once.Earlier<T>(db, within) is { } earlier)
            {
                return earlier.Answer;
            }

            var answer = await Calls.Handle<T>(services, command, within);
            HashSet<Aggregate> grown = [];
            var happened = await React(grown, within);
            db.Add(Entry(command) with { Events = string.Join(' ', happened.Select(one => one.GetType().Name)) });
            var messages = Outbox.MessagesFor(services, happened, clock.GetUtcNow()).ToArray();
            posted = messages.Length > 0;
            db.AddRange(messages);
            once?.Remember(db, answer, clock.GetUtcNow());
            await db.SettleForGood(grown, within);
            stamps = [.. (await db.AtHand<ChangeStamp>()).Select(stamp => stamp.Name)];
            return answer;
        }, cancel);
        db.ChangeTracker.Clear();
        services.GetRequiredService<StampBoard>().Announce(stamps);
        if (posted)
        {
            services.GetRequiredService<OutboxBell>().Ring();
        }

        return result;
    }

    private async Task<Outcome<T>> Admit<T>(object request, Func<Task<T>> act, CancellationToken cancel)
    {
        using var span = Telemetry.Source.StartActivity(request.GetType().Name);
        var started = Stopwatch.GetTimestamp();
        string? refusal = null;
        try
        {
            if (!actors.Current.May(PermissionOf(request), clock.Today()))
            {
                refusal = KernelRefusals.NotAllowed.Code;
                if (actors.Current.Kind is not ActorKind.Anonymous)
                {
                    await Note(Entry(request) with { Refused = refusal }, cancel);
                }

                return new(KernelRefusals.NotAllowed);
            }

            return new(await act());
        }
        catch (RefusedException refused)
        {
            db.ChangeTracker.Clear();
            refusal = refused.Refusal.Code;
            return new(await Explained(request, refused.Refusal, cancel));
        }
        finally
        {
            span?.SetTag("motcua.refusal", refusal);
            Telemetry.Requests.Record(Stopwatch.GetElapsedTime(started).TotalMilliseconds, new("request", request.GetType().Name), new("refusal", refusal ?? ""));
        }
    }

    /// <summary>A conflict says who did what in between.</summary>
    private async Task<Refusal> Explained(object request, Refusal refusal, CancellationToken cancel)
    {
        if (!KernelRefusals.ChangedMeanwhile.Is(refusal) || request is not IConcerns concerned)
        {
            return refusal;
        }

        var latest = await db.Set<JournalEntry>()
            .Where(entry => entry.Subject == concerned.Subject && !entry.IsReading && entry.Refused == null)
            .OrderByDescending(entry => entry.Id).Take(3).ToListAsync(cancel);
        return refusal with { Changes = [.. latest.Select(entry => new ChangeNote(entry.At, entry.ActorName, entry.Deed))] };
    }

    private async Task<List<IEvent>> React(HashSet<Aggregate> grown, CancellationToken cancel)
    {
        List<IEvent> happened = [];
        while ((await db.AtHand<Aggregate>()).SelectMany(one => one.TakeEvents()).ToArray() is { Length: > 0 } raised)
        {
            happened.AddRange(raised);
            if (raised.Where(one => Calls.IsHeard(services, one)).ToArray() is not { Length: > 0 } heard)
            {
                continue;
            }

            // Whoever hears finds what happened in the database; where nobody does, one saving at the end is enough.
            await db.Settle(grown, cancel);
            foreach (var one in heard)
            {
                await Calls.Announce(services, one, cancel);
            }
        }

        return happened;
    }

    private Task Note(JournalEntry entry, CancellationToken cancel) => writer.Write(db, async within =>
    {
        db.ChangeTracker.Clear();
        db.Add(entry);
        return await db.SaveChangesAsync(within);
    }, cancel);

    private JournalEntry Entry(object request) => new()
    {
        At = clock.GetUtcNow(),
        ActorId = actors.Current.Id,
        ActorKind = actors.Current.Kind,
        ActorName = actors.Current.Name,
        Office = actors.Current.Office,
        OnBehalfOf = actors.Current.OnBehalfOf,
        Origin = actors.Current.Origin,
        Deed = request.GetType().Name,
        Subject = (request as IConcerns)?.Subject,
        Events = "",
    };

    private static string PermissionOf(object request) => Permissions.GetOrAdd(request.GetType(), type =>
        type.GetCustomAttribute<NeedsAttribute>()?.Permission ?? throw new InvalidOperationException($"{type.Name} names no permission."));
}
