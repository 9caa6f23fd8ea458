using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MotCua.Kernel;
using MotCua.People;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Accounts.Demo;

/// <summary>Gives every officer's account, and these people, the one demo password. Only in a demo province, and only accounts that have none.</summary>
[Needs(AccountsPermissions.Manage)]
public sealed record OpenDemoAccounts(IReadOnlyList<string> Numbers) : ICommand<int>;

internal sealed class OpenDemoAccountsHandler(Database db, IPeople people, Passwords passwords, IOptions<AccountSettings> settings, TimeProvider clock)
    : IHandler<OpenDemoAccounts, int>, IPrepare<OpenDemoAccounts>
{
    private string hash = "";

    public Task Prepare(OpenDemoAccounts request, CancellationToken cancel)
    {
        NoDemo.If(string.IsNullOrEmpty(settings.Value.DemoPassword));
        hash = passwords.Hash(settings.Value.DemoPassword!);
        return Task.CompletedTask;
    }

    public async Task<int> Handle(OpenDemoAccounts command, CancellationToken cancel)
    {
        foreach (var number in command.Numbers)
        {
            if (await people.ByNumber(number, cancel) is { } person && !await db.Accounts.AnyAsync(account => account.Holder == person.Id.Value, cancel))
            {
                db.Add(Account.Open(
                    person.Kind is PersonKind.Citizen ? AccountKind.Citizen : AccountKind.Enterprise,
                    person.Id.Value, person.Number, person.Name, person.Phone, person.Email, AccountLevel.Confirmed, clock.GetUtcNow()));
            }
        }

        await db.SaveChangesAsync(cancel);
        var closed = await db.Accounts.Where(account => account.PasswordHash == null).ToListAsync(cancel);
        closed.ForEach(account => account.LendForDemo(hash));
        return closed.Count;
    }
}
