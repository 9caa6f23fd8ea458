using MotCua.Accounts.Opening;
using MotCua.Kernel;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Accounts.Keeping;

/// <summary>An administrator hands out a first or forgotten password; it must be replaced at the next sign-in.</summary>
[Needs(AccountsPermissions.Manage)]
public sealed record IssuePassword(AccountId Account) : ICommand<IssuedPassword>, IConcerns
{
    public Guid Subject => Account.Value;
}

internal sealed class IssuePasswordHandler(Database db, AccountReach reach, Passwords passwords) : IHandler<IssuePassword, IssuedPassword>, IPrepare<IssuePassword>
{
    private readonly string password = Passwords.Make();
    private string hash = "";

    public Task Prepare(IssuePassword request, CancellationToken cancel)
    {
        hash = passwords.Hash(password);
        return Task.CompletedTask;
    }

    public async Task<IssuedPassword> Handle(IssuePassword command, CancellationToken cancel)
    {
        var account = NoSuchAccount.Unless(await db.Accounts.FindAsync([command.Account.Value], cancel));
        await reach.MustCover(account, cancel);
        account.Take(hash, issuedByAnother: true);
        return new(account.Key, account.UserName!, password);
    }
}
