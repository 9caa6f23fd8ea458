using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MotCua.Kernel;
using MotCua.People;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Accounts.Demo;

/// <summary>Lets one piece of demo software of an enterprise in, with the secret everybody may read. Only in a demo province.</summary>
[Needs(AccountsPermissions.Manage)]
public sealed record OpenDemoMachine(string Client, string Name, string For) : ICommand<Done>;

internal sealed class OpenDemoMachineHandler(Database db, IPeople people, Stamps stamps, IOptions<AccountSettings> settings, TimeProvider clock) : IHandler<OpenDemoMachine, Done>
{
    public async Task<Done> Handle(OpenDemoMachine command, CancellationToken cancel)
    {
        NoDemo.If(string.IsNullOrEmpty(settings.Value.DemoMachineSecret));
        var enterprise = MachineEnterpriseUnknown.Unless(await people.ByNumber(command.For, cancel));
        if (!await db.Machines.AnyAsync(one => one.Client == command.Client, cancel))
        {
            db.Add(MachineClient.OfEnterprise(command.Client, command.Name, settings.Value.DemoMachineSecret!, enterprise.Id.Value, enterprise.Name, clock.GetUtcNow()));
            await stamps.Touch(MachineBook.Stamp, cancel);
        }

        return default;
    }
}
