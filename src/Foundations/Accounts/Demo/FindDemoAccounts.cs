using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Accounts.Demo;

/// <summary>The accounts of a demo province with their password, for the sign-in page; nothing anywhere else.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record FindDemoAccounts : IQuery<DemoAccounts>;

/// <summary>Who can be tried out.</summary>
public sealed record DemoAccounts(string? Password, IReadOnlyList<DemoAccount> Accounts);

/// <summary>One account to try; officers with post, agency and roles.</summary>
public sealed record DemoAccount(string Login, string Name, AccountKind Kind, string? Position, string? Agency, IReadOnlyList<Role> Roles);

internal sealed class FindDemoAccountsHandler(Database db, IOrganisation organisation, IOptions<AccountSettings> settings, TimeProvider clock) : IHandler<FindDemoAccounts, DemoAccounts>
{
    private const int Shown = 100;

    public async Task<DemoAccounts> Handle(FindDemoAccounts query, CancellationToken cancel)
    {
        if (settings.Value.DemoPassword is not { Length: > 0 } password)
        {
            return new(null, []);
        }

        var today = clock.Today();
        List<DemoAccount> shown = [];
        foreach (var account in await db.Accounts.AsNoTracking().Where(account => account.IsDemo).OrderBy(account => account.NormalizedUserName).Take(Shown).ToListAsync(cancel))
        {
            var officer = account.Kind is AccountKind.Officer ? await organisation.Officer(new(account.Holder), today, cancel) : null;
            var agency = officer is null ? null : await organisation.Agency(officer.Agency, today, cancel);
            shown.Add(new(account.UserName!, account.HolderName, account.Kind, officer?.Position, agency?.Name, officer?.Roles ?? []));
        }

        return new(password, shown);
    }
}
