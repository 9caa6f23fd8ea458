using MotCua.Kernel;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Accounts.Keeping;

/// <summary>An administrator takes off the second factor of somebody who lost the device; all sessions end.</summary>
[Needs(AccountsPermissions.Manage)]
public sealed record RemoveSecondFactor(AccountId Account) : ICommand<Done>, IConcerns
{
    public Guid Subject => Account.Value;
}

internal sealed class RemoveSecondFactorHandler(Database db, AccountReach reach) : IHandler<RemoveSecondFactor, Done>
{
    public async Task<Done> Handle(RemoveSecondFactor command, CancellationToken cancel)
    {
        var account = NoSuchAccount.Unless(await db.Accounts.FindAsync([command.Account.Value], cancel));
        await reach.MustCover(account, cancel);
        SecondFactorOff.Unless(account.TwoFactorEnabled);
        (account.TwoFactorEnabled, account.SealedSecret) = (false, null);
        account.EndSessions();
        return new();
    }
}
