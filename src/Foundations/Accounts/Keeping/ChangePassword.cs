using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Accounts.Keeping;

/// <summary>One replaces one's own password; all other sessions end.</summary>
[Needs(AccountsPermissions.Own)]
public sealed record ChangePassword(string Present, string Password) : ICommand<Done>
{
    public override string ToString() => nameof(ChangePassword);
}

internal sealed class ChangePasswordHandler(Database db, IActorProvider actors, Passwords passwords) : IHandler<ChangePassword, Done>, IPrepare<ChangePassword>
{
    private string hash = "";

    public async Task Prepare(ChangePassword request, CancellationToken cancel)
    {
        var account = NoSuchAccount.Unless(await db.Accounts.AsNoTracking().FirstOrDefaultAsync(one => one.Holder == actors.Current.Id, cancel));
        PasswordWrong.At(nameof(request.Present)).Unless(passwords.Fits(account, request.Present));
        PasswordWeak.At(nameof(request.Password)).If(request.Present == request.Password);
        hash = await passwords.Accept(account, account.UserName!, request.Password);
    }

    public async Task<Done> Handle(ChangePassword command, CancellationToken cancel)
    {
        var account = NoSuchAccount.Unless(await db.Accounts.FirstOrDefaultAsync(one => one.Holder == actors.Current.Id, cancel));
        account.Take(hash, issuedByAnother: false);
        return new();
    }
}
