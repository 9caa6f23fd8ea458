using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MotCua.Kernel;

namespace MotCua.Accounts.SigningIn;

/// <summary>Takes codes within a session under the same rules as at the door: each opens once, five wrong ones lock the account.</summary>
internal sealed class CodeTaking(Database db, OneTimeCodes codes, IOptions<AccountSettings> settings, TimeProvider clock) : ICodes
{
    public Task<bool> HasApp(Guid holder, CancellationToken cancel) => db.Accounts.AnyAsync(one => one.Holder == holder && one.TwoFactorEnabled, cancel);

    public async Task<CodeAnswer> Take(Guid holder, string code, CancellationToken cancel)
    {
        if (await db.Accounts.FirstOrDefaultAsync(one => one.Holder == holder, cancel) is not { TwoFactorEnabled: true } account)
        {
            return CodeAnswer.NoApp;
        }

        var now = clock.GetUtcNow();
        if (account.IsLocked(now) || account.IsSuspended)
        {
            return CodeAnswer.Locked;
        }

        if (!codes.Takes(account, code))
        {
            account.Fail(now, settings.Value);
            return account.IsLocked(now) ? CodeAnswer.Locked : CodeAnswer.Wrong;
        }

        account.Succeed();
        return CodeAnswer.Taken;
    }
}
