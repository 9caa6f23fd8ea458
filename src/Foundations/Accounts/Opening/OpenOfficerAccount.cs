using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Accounts.Opening;

/// <summary>Whoever enters the service gets an account; it opens nothing until an administrator has issued a password.</summary>
internal sealed class OpenOfficerAccount(Database db, TimeProvider clock) : IReactTo<OfficerAppointed>
{
    public async Task React(OfficerAppointed happened, CancellationToken cancel)
    {
        if (happened.Login is not { } login)
        {
            return;
        }

        if (await db.Accounts.FirstOrDefaultAsync(account => account.Holder == happened.Officer.Value, cancel) is { } existing)
        {
            (existing.UserName, existing.NormalizedUserName, existing.HolderName) = (login, Account.Normal(login), happened.Name);
            return;
        }

        db.Add(Account.Open(AccountKind.Officer, happened.Officer.Value, login, happened.Name, null, happened.Email, AccountLevel.Confirmed, clock.GetUtcNow()));
    }
}
