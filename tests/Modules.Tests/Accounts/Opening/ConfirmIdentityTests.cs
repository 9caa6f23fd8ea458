using Microsoft.EntityFrameworkCore;
using MotCua.Accounts;
using MotCua.Accounts.Opening;
using MotCua.Kernel;
using MotCua.Modules.Tests.People;
using MotCua.People;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Modules.Tests.Accounts.Opening;

public sealed class ConfirmIdentityTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Who_has_shown_the_card_is_confirmed_once(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.ACitizenAccount();
        var thang = (await house.With((IPeople people) => people.ByNumber("024085000112", default)))!.Id;

        Assert.True((await house.As(Holders.Keeper).Do(new ConfirmIdentity(thang))).Done);

        Assert.Equal(AccountLevel.Confirmed, (await house.AccountOf(thang.Value)).Level);
        Assert.True(AlreadyConfirmed.Is((await house.Do(new ConfirmIdentity(thang))).Refusal));
        Assert.True(NoSuchAccount.Is((await house.Do(new ConfirmIdentity(PersonId.New()))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Holders.Self(thang.Value)).Do(new ConfirmIdentity(thang))).Refusal));
    }
}
