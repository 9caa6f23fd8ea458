using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Accounts.Keeping;

/// <summary>Accounts by the beginning of their sign-in name, for the administrator; a page at a time after a sign-in name.</summary>
[Needs(AccountsPermissions.Manage)]
public sealed record FindAccounts(string? Login = null, AccountKind? Kind = null, string? After = null, int Take = 50) : IQuery<IReadOnlyList<AccountRow>>;

/// <summary>An account as the administrator sees it.</summary>
public sealed record AccountRow(
    AccountId Id,
    AccountKind Kind,
    Guid Holder,
    string Login,
    string Name,
    AccountLevel Level,
    bool HasPassword,
    bool HasSecondFactor,
    bool IsSuspended,
    DateTimeOffset? LockedUntil);

internal sealed class FindAccountsHandler(Database db) : IHandler<FindAccounts, IReadOnlyList<AccountRow>>
{
    public async Task<IReadOnlyList<AccountRow>> Handle(FindAccounts query, CancellationToken cancel)
    {
        var (begins, after) = (Account.Normal(query.Login ?? ""), Account.Normal(query.After ?? ""));
        return await db.Accounts.AsNoTracking()
            .Where(account => account.NormalizedUserName!.StartsWith(begins) && account.NormalizedUserName!.CompareTo(after) > 0 && (query.Kind == null || account.Kind == query.Kind))
            .OrderBy(account => account.NormalizedUserName).Take(Math.Clamp(query.Take, 1, 1000))
            .Select(account => new AccountRow(
                new(account.Id), account.Kind, account.Holder, account.UserName!, account.HolderName, account.Level,
                account.PasswordHash != null, account.TwoFactorEnabled, account.IsSuspended, account.LockoutEnd))
            .ToListAsync(cancel);
    }
}
