using MotCua.Accounts;
using MotCua.Accounts.Keeping;
using MotCua.Kernel;
using MotCua.Modules.Tests.Organisation;
using MotCua.Organisation;
using MotCua.People;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Modules.Tests.Accounts.Keeping;

public sealed class ReinstateAccountTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_suspended_account_opens_again_once_reinstated(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var account = await house.ACitizenAccount();
        house.As(Holders.Keeper);

        Assert.True(NotSuspended.Is((await house.Do(new ReinstateAccount(account))).Refusal));
        await house.Do(new SuspendAccount(account));
        Assert.True((await house.Do(new ReinstateAccount(account))).Done);
        Assert.Equal(SignInStep.Welcome, (await house.SignsIn("024085000112")).Step);
    }
}
