using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Accounts;

/// <summary>The registered software of others: whether it is who it says, and what it may do.</summary>
public interface IMachines
{
    /// <summary>Whether this is the client's secret; never so for one that is suspended or unknown.</summary>
    ValueTask<bool> Proves(string client, string secret, CancellationToken cancel);

    /// <summary>The actor of a client that proved itself: an enterprise's software acts as the enterprise, an agency's system with what agencies may do. None when it was suspended meanwhile.</summary>
    ValueTask<Actor?> Actor(string client, string? origin, CancellationToken cancel);
}

/// <summary>All clients in memory; there are few, and every request of theirs asks.</summary>
internal sealed class MachineBook
{
    public const string Stamp = "accounts.machines";

    private readonly Dictionary<string, MachineClient> byName;

    private MachineBook(IEnumerable<MachineClient> clients) => byName = clients.ToDictionary(client => client.Client, StringComparer.Ordinal);

    public static async Task<MachineBook> Load(Database db, CancellationToken cancel) => new(await db.Machines.AsNoTracking().ToListAsync(cancel));

    public MachineClient? Find(string client) => byName.TryGetValue(client, out var found) && !found.IsSuspended ? found : null;
}

internal sealed class MachineReading(Stamped<MachineBook> book, RolePermissions permissions, IActors actors) : IMachines
{
    public async ValueTask<bool> Proves(string client, string secret, CancellationToken cancel) =>
        (await book.Get(cancel)).Find(client) is { } known && known.IsProvedBy(secret);

    public async ValueTask<Actor?> Actor(string client, string? origin, CancellationToken cancel) => (await book.Get(cancel)).Find(client) switch
    {
        null => null,
        { Enterprise: { } enterprise } software => new(enterprise, ActorKind.Machine, $"{software.EnterpriseName} ({software.Name})",
            [.. permissions.Of(RoleGrant.EnterpriseMachine).Select(permission => new Grant(permission, null, Period.Always))]) { Origin = origin },
        var system => actors.OfMachine(system.Id.Value, system.Name, system.Agency, origin),
    };
}
