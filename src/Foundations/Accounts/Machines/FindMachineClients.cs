using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Accounts.Machines;

/// <summary>The registered software, the newest first.</summary>
[Needs(AccountsPermissions.Manage)]
public sealed record FindMachineClients : IQuery<IReadOnlyList<MachineRow>>;

/// <summary>One registered piece of software; never its secret.</summary>
public sealed record MachineRow(string Client, string Name, string? Agency, string? EnterpriseName, bool IsSuspended, DateTimeOffset RegisteredAt);

internal sealed class FindMachineClientsHandler(Database db) : IHandler<FindMachineClients, IReadOnlyList<MachineRow>>
{
    private const int Most = 500;

    public async Task<IReadOnlyList<MachineRow>> Handle(FindMachineClients query, CancellationToken cancel) =>
        await db.Machines.AsNoTracking().OrderByDescending(one => one.Id).Take(Most)
            .Select(one => new MachineRow(one.Client, one.Name, one.Agency, one.EnterpriseName, one.IsSuspended, one.RegisteredAt)).ToListAsync(cancel);
}
