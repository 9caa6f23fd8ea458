using MotCua.Kernel;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Accounts.Keeping;

/// <summary>Nobody signs in by this account any more; open sessions end within a minute.</summary>
[Needs(AccountsPermissions.Manage)]
public sealed record SuspendAccount(AccountId Account) : ICommand<Done>, IConcerns
{
    public Guid Subject => Account.Value;
}

internal sealed class SuspendAccountHandler(Database db, AccountReach reach) : IHandler<SuspendAccount, Done>
{
    public async Task<Done> Handle(SuspendAccount command, CancellationToken cancel)
    {
        var account = NoSuchAccount.Unless(await db.Accounts.FindAsync([command.Account.Value], cancel));
        await reach.MustCover(account, cancel);
        account.Suspend();
        return new();
    }
}
