using Microsoft.Extensions.Options;
using MotCua.Kernel;

namespace MotCua.Accounts.SigningIn;

/// <summary>The second step: whoever gave the right password types the code of the authenticator app.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record EnterCode(AccountId Account, string Code) : ICommand<SignInAnswer>, IConcerns
{
    public Guid Subject => Account.Value;

    public override string ToString() => nameof(EnterCode);
}

internal sealed class EnterCodeHandler(Database db, OneTimeCodes codes, Desk desk, IOptions<AccountSettings> settings) : IHandler<EnterCode, SignInAnswer>
{
    public async Task<SignInAnswer> Handle(EnterCode command, CancellationToken cancel)
    {
        if (await db.Accounts.FindAsync([command.Account.Value], cancel) is not { TwoFactorEnabled: true } account)
        {
            return desk.Turn(null, SignInStep.WrongCode);
        }

        if (account.IsLocked(desk.Now) || account.IsSuspended)
        {
            return desk.Turn(account, account.IsSuspended ? SignInStep.Suspended : SignInStep.LockedOut);
        }

        if (!codes.Takes(account, command.Code))
        {
            account.Fail(desk.Now, settings.Value);
            return desk.Turn(account, account.IsLocked(desk.Now) ? SignInStep.LockedOut : SignInStep.WrongCode);
        }

        return await desk.Welcome(account, cancel);
    }
}
