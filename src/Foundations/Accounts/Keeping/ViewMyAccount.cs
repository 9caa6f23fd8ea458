using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Accounts.Keeping;

/// <summary>One's own account and its latest sign-ins, so that a stranger's can be noticed.</summary>
[Needs(AccountsPermissions.Own)]
public sealed record ViewMyAccount : IQuery<MyAccount>;

/// <summary>An account as its holder sees it.</summary>
public sealed record MyAccount(
    AccountId Id,
    AccountKind Kind,
    string Login,
    string Name,
    AccountLevel Level,
    bool HasSecondFactor,
    bool MustChangePassword,
    IReadOnlyList<SignInRow> SignIns);

/// <summary>One attempt: when, from where, with which outcome.</summary>
public sealed record SignInRow(DateTimeOffset At, SignInStep Step, string? Origin);

internal sealed class ViewMyAccountHandler(Database db, IActorProvider actors) : IHandler<ViewMyAccount, MyAccount>
{
    private const int Shown = 20;

    public async Task<MyAccount> Handle(ViewMyAccount query, CancellationToken cancel)
    {
        var account = NoSuchAccount.Unless(await db.Accounts.AsNoTracking().FirstOrDefaultAsync(one => one.Holder == actors.Current.Id, cancel));
        var signIns = await db.SignIns.AsNoTracking().Where(attempt => attempt.Account == account.Key)
            .OrderByDescending(attempt => attempt.At).ThenByDescending(attempt => attempt.Id).Take(Shown)
            .Select(attempt => new SignInRow(attempt.At, attempt.Step, attempt.Origin)).ToListAsync(cancel);
        return new(account.Key, account.Kind, account.UserName!, account.HolderName, account.Level, account.TwoFactorEnabled, account.MustChangePassword, signIns);
    }
}
