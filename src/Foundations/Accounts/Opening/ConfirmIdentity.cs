using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.People;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Accounts.Opening;

/// <summary>An official has seen the card of the citizen whose account it is.</summary>
[Needs(AccountsPermissions.Confirm)]
public sealed record ConfirmIdentity(PersonId Person) : ICommand<Done>, IConcerns
{
    public Guid Subject => Person.Value;
}

internal sealed class ConfirmIdentityHandler(Database db) : IHandler<ConfirmIdentity, Done>
{
    public async Task<Done> Handle(ConfirmIdentity command, CancellationToken cancel)
    {
        var account = NoSuchAccount.Unless(await db.Accounts.FirstOrDefaultAsync(one => one.Holder == command.Person.Value, cancel));
        account.Confirm();
        return new();
    }
}
