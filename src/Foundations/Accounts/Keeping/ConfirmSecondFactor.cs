using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Accounts.Keeping;

/// <summary>The app shows the right code, so from now on signing in asks for one.</summary>
[Needs(AccountsPermissions.Own)]
public sealed record ConfirmSecondFactor(string Code) : ICommand<Done>
{
    public override string ToString() => nameof(ConfirmSecondFactor);
}

internal sealed class ConfirmSecondFactorHandler(Database db, IActorProvider actors, OneTimeCodes codes) : IHandler<ConfirmSecondFactor, Done>
{
    public async Task<Done> Handle(ConfirmSecondFactor command, CancellationToken cancel)
    {
        var account = NoSuchAccount.Unless(await db.Accounts.FirstOrDefaultAsync(one => one.Holder == actors.Current.Id, cancel));
        SecondFactorOn.If(account.TwoFactorEnabled);
        CodeWrong.At(nameof(command.Code)).Unless(codes.Takes(account, command.Code));
        account.TwoFactorEnabled = true;
        account.EndSessions();
        return new();
    }
}
