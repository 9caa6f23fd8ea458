using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Accounts.Machines;

/// <summary>The software is let in no more; tokens it still holds are worth nothing from the next request on.</summary>
[Needs(AccountsPermissions.Manage)]
public sealed record SuspendMachineClient(string Client) : ICommand<Done>;

internal sealed class SuspendMachineClientHandler(Database db, IActorProvider actors, Stamps stamps, TimeProvider clock) : IHandler<SuspendMachineClient, Done>
{
    public async Task<Done> Handle(SuspendMachineClient command, CancellationToken cancel)
    {
        var machine = NoSuchMachine.Unless(await db.Machines.FirstOrDefaultAsync(one => one.Client == command.Client, cancel));
        NotYourAgency.Unless(machine.Agency is null || actors.Current.MayAt(AccountsPermissions.Manage, machine.Agency, clock.Today()));
        machine.Suspend();
        await stamps.Touch(MachineBook.Stamp, cancel);
        return default;
    }
}
