using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Accounts.Keeping;

/// <summary>One begins to set up a second factor: the secret is put into an authenticator app, by hand or by its square code.</summary>
[Needs(AccountsPermissions.Own)]
public sealed record BeginSecondFactor : ICommand<SecondFactorSecret>;

/// <summary>The secret, shown while setting up, and the address that authenticator apps read from a square code.</summary>
public sealed record SecondFactorSecret(string Spelling, string AppAddress)
{
    public override string ToString() => nameof(SecondFactorSecret);
}

internal sealed class BeginSecondFactorHandler(Database db, IActorProvider actors, OneTimeCodes codes) : IHandler<BeginSecondFactor, SecondFactorSecret>
{
    public async Task<SecondFactorSecret> Handle(BeginSecondFactor command, CancellationToken cancel)
    {
        var account = NoSuchAccount.Unless(await db.Accounts.FirstOrDefaultAsync(one => one.Holder == actors.Current.Id, cancel));
        SecondFactorOn.If(account.TwoFactorEnabled);
        account.SealedSecret = codes.NewSealedSecret();
        account.LastCodeStep = 0;
        var spelling = codes.Spell(account.SealedSecret);
        return new(spelling, $"otpauth://totp/MotCua:{Uri.EscapeDataString(account.UserName!)}?secret={spelling}&issuer=MotCua");
    }
}
