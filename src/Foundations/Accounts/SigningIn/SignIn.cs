using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MotCua.Kernel;
using MotCua.People;

namespace MotCua.Accounts.SigningIn;

/// <summary>Somebody says who they are and gives a password: an officer by login, a citizen by identity number or telephone, an enterprise by tax code.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record SignIn(string Login, string Password) : ICommand<SignInAnswer>, IConcerns
{
    /// <summary>The account, once somebody bears the name.</summary>
    public Guid Subject { get; internal set; }

    public override string ToString() => nameof(SignIn);
}

/// <summary>How far it came; a wrong name and a wrong password look the same.</summary>
public sealed record SignInAnswer(SignInStep Step, AccountId? Account = null, DateTimeOffset? LockedUntil = null);

internal sealed class SignInHandler(Database db, Passwords passwords, Desk desk, IOptions<AccountSettings> settings) : IHandler<SignIn, SignInAnswer>, IPrepare<SignIn>
{
    private Guid? named;
    private bool fits;

    public async Task Prepare(SignIn request, CancellationToken cancel)
    {
        var account = await Find(request.Login, cancel);
        (named, fits) = (account?.Id, passwords.Fits(account, request.Password));
    }

    public async Task<SignInAnswer> Handle(SignIn command, CancellationToken cancel)
    {
        if (named is null || await db.Accounts.FindAsync([named.Value], cancel) is not { } account)
        {
            return desk.Turn(null, SignInStep.WrongNameOrPassword);
        }

        command.Subject = account.Id;
        if (account.IsLocked(desk.Now))
        {
            return desk.Turn(account, SignInStep.LockedOut);
        }

        if (!fits)
        {
            account.Fail(desk.Now, settings.Value);
            return desk.Turn(account, account.IsLocked(desk.Now) ? SignInStep.LockedOut : SignInStep.WrongNameOrPassword);
        }

        return account.IsSuspended ? desk.Turn(account, SignInStep.Suspended)
            : account.TwoFactorEnabled ? desk.Turn(account, SignInStep.CodeNeeded)
            : await desk.Welcome(account, cancel);
    }

    private async Task<Account?> Find(string login, CancellationToken cancel)
    {
        var name = Account.Normal(IdentityNumber.TryParse(login, out var number) ? number.Value : TaxCode.TryParse(login, out var code) ? code.Value : login);
        if (await db.Accounts.AsNoTracking().FirstOrDefaultAsync(account => account.NormalizedUserName == name, cancel) is { } found)
        {
            return found;
        }

        // A telephone names somebody only while one citizen alone has it.
        var phone = PhoneNumber.TryParse(login, out var dialled) ? dialled.Value : null;
        var reached = phone is null ? [] : await db.Accounts.AsNoTracking()
            .Where(account => account.PhoneNumber == phone && account.Kind == AccountKind.Citizen).OrderBy(account => account.Id).Take(2).ToListAsync(cancel);
        return reached is [var only] ? only : null;
    }
}
