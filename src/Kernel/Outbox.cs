using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MotCua.Kernel;

/// <summary>One way in which an event leaves the house.</summary>
internal sealed record DeliveryPlan(string Name, Type Event, Type Delivery);

/// <summary>Rings when something was put into the outbox.</summary>
internal sealed class OutboxBell
{
    private readonly SemaphoreSlim bell = new(0, 1);

    public void Ring()
    {
        if (bell.CurrentCount == 0)
        {
            try
            {
                bell.Release();
            }
            catch (SemaphoreFullException)
            {
                // It rang already.
            }
        }
    }

    public Task<bool> Wait(TimeSpan atMost, CancellationToken cancel) => bell.WaitAsync(atMost, cancel);
}

/// <summary>Carries events out of the house after commit, in order, again and again until each has arrived.</summary>
internal sealed class Outbox(IServiceScopeFactory scopes, IEnumerable<DeliveryPlan> plans, OutboxBell bell, TimeProvider clock, ILogger<Outbox> log) : BackgroundService
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly ConcurrentDictionary<Type, Carrier> Carriers = new();
    private readonly Dictionary<string, DeliveryPlan> byName = plans.ToDictionary(plan => plan.Name);

    public static IEnumerable<OutboxMessage> MessagesFor(IServiceProvider services, List<IEvent> happened, DateTimeOffset now) =>
        from one in happened
        from plan in services.GetServices<DeliveryPlan>()
        where plan.Event == one.GetType()
        select new OutboxMessage
        {
            Delivery = plan.Name,
            Event = one.GetType().Name,
            Body = JsonSerializer.Serialize(one, one.GetType(), JsonText.Options),
            DueAt = now,
        };

    /// <summary>Delivers what is due; returns how many were tried.</summary>
    public async Task<int> DeliverDue(CancellationToken cancel)
    {
        using var scope = scopes.CreateScope();
        scope.ServiceProvider.GetRequiredService<ScopedActor>().Current = Actor.House;
        var db = scope.ServiceProvider.GetRequiredService<Database>();
        var writer = scope.ServiceProvider.GetRequiredService<IWriter>();
        var now = clock.GetUtcNow();
        var due = await db.Set<OutboxMessage>().AsNoTracking().Where(message => message.DoneAt == null && message.DueAt <= now)
            .OrderBy(message => message.Id).Take(50).ToListAsync(cancel);
        foreach (var message in due)
        {
            var claimed = await writer.Write(db, within => db.Set<OutboxMessage>()
                .Where(one => one.Id == message.Id && one.DueAt == message.DueAt && one.DoneAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.DueAt, now + Lease).SetProperty(one => one.Attempts, message.Attempts + 1), within), cancel);
            if (claimed == 1)
            {
                await Deliver(message, writer, db, cancel);
            }
        }

        return due.Count;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (byName.Count > 0 && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await DeliverDue(stoppingToken) == 0)
                {
                    await bell.Wait(TimeSpan.FromSeconds(5), stoppingToken);
                }
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception broken)
            {
                log.LogError(broken, "The outbox stumbled; it goes on in a moment.");
                await Task.Delay(TimeSpan.FromSeconds(5), clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task Deliver(OutboxMessage message, IWriter writer, Database db, CancellationToken cancel)
    {
        string? error = null;
        try
        {
            using var scope = scopes.CreateScope();
            scope.ServiceProvider.GetRequiredService<ScopedActor>().Current = Actor.House;
            var plan = byName[message.Delivery];
            await Carriers.GetOrAdd(plan.Event, type => (Carrier)Activator.CreateInstance(typeof(Carrier<>).MakeGenericType(type))!)
                .Carry(scope.ServiceProvider, plan, message, cancel);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            error = failed.Message;
            log.LogWarning(failed, "Delivery {Delivery} of {Event} failed at attempt {Attempt}.", message.Delivery, message.Event, message.Attempts + 1);
        }

        var now = clock.GetUtcNow();
        var next = now + TimeSpan.FromSeconds(Math.Min(3600, 5 * Math.Pow(2, Math.Min(message.Attempts, 12))));
        await writer.Write(db, within => db.Set<OutboxMessage>().Where(one => one.Id == message.Id)
            .ExecuteUpdateAsync(set => set
                .SetProperty(one => one.DoneAt, error == null ? now : null)
                .SetProperty(one => one.DueAt, error == null ? now : next)
                .SetProperty(one => one.LastError, error), within), cancel);
    }

    private abstract class Carrier
    {
        public abstract Task Carry(IServiceProvider services, DeliveryPlan plan, OutboxMessage message, CancellationToken cancel);
    }

    private sealed class Carrier<TEvent> : Carrier where TEvent : IEvent
    {
        public override Task Carry(IServiceProvider services, DeliveryPlan plan, OutboxMessage message, CancellationToken cancel) =>
            ((IDeliver<TEvent>)services.GetRequiredService(plan.Delivery)).Deliver(JsonSerializer.Deserialize<TEvent>(message.Body, JsonText.Options)!, message.Id, cancel);
    }
}
