using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MotCua.Kernel;

/// <summary>Marks a cached part of the house as changed, in the transaction that changes it.</summary>
public sealed class Stamps(Database db)
{
    public async Task Touch(string name, CancellationToken cancel)
    {
        if (await db.Set<ChangeStamp>().FindAsync([name], cancel) is { } stamp)
        {
            stamp.Value++;
        }
        else
        {
            db.Add(new ChangeStamp { Name = name, Value = 1 });
        }
    }
}

/// <summary>Tells the caches of this process at once what was changed here; other processes see the stamp within a second.</summary>
public sealed class StampBoard
{
    private readonly ConcurrentDictionary<string, long> announced = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> awaited = new();

    public long Count(string name) => announced.GetValueOrDefault(name);

    /// <summary>Waits until the name is announced again after it was seen at this count, or for so long at most; other processes are not heard.</summary>
    public async Task Changed(string name, long seen, TimeSpan atMost, CancellationToken cancel)
    {
        var next = awaited.GetOrAdd(name, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        if (Count(name) == seen)
        {
            await Task.WhenAny(next.Task, Task.Delay(atMost, cancel));
            cancel.ThrowIfCancellationRequested();
        }
    }

    internal void Announce(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            announced.AddOrUpdate(name, 1, (_, count) => count + 1);
            if (awaited.TryRemove(name, out var waiting))
            {
                waiting.TrySetResult();
            }
        }
    }
}

/// <summary>A part of the house kept in memory, loaded anew when its stamp has moved. Register as a singleton.</summary>
public sealed class Stamped<T>(string name, Func<Database, CancellationToken, Task<T>> load, IServiceScopeFactory scopes, StampBoard board, TimeProvider clock)
    where T : class
{
    private static readonly TimeSpan Trust = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim loading = new(1, 1);
    private Held? held;

    public async ValueTask<T> Get(CancellationToken cancel)
    {
        if (Fresh() is { } fresh)
        {
            return fresh.Value;
        }

        await loading.WaitAsync(cancel);
        try
        {
            if (Fresh() is { } loaded)
            {
                return loaded.Value;
            }

            var announced = board.Count(name);
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<Database>();
            var stamp = await db.Set<ChangeStamp>().Where(one => one.Name == name).Select(one => one.Value).FirstOrDefaultAsync(cancel);
            var value = held is { } old && old.Stamp == stamp ? old.Value : await load(db, cancel);
            held = new(value, stamp, announced, clock.GetTimestamp());
            return value;
        }
        finally
        {
            loading.Release();
        }
    }

    private Held? Fresh() => held is { } now && now.Announced == board.Count(name) && clock.GetElapsedTime(now.CheckedAt) < Trust ? now : null;

    private sealed record Held(T Value, long Stamp, long Announced, long CheckedAt);
}
