using MotCua.Kernel;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Accounts.Keeping;

/// <summary>A suspended account opens again.</summary>
[Needs(AccountsPermissions.Manage)]
public sealed record ReinstateAccount(AccountId Account) : ICommand<Done>, IConcerns
{
    public Guid Subject => Account.Value;
}

internal sealed class ReinstateAccountHandler(Database db, AccountReach reach) : IHandler<ReinstateAccount, Done>
{
    public async Task<Done> Handle(ReinstateAccount command, CancellationToken cancel)
    {
        var account = NoSuchAccount.Unless(await db.Accounts.FindAsync([command.Account.Value], cancel));
        await reach.MustCover(account, cancel);
        account.Reinstate();
        return new();
    }
}
