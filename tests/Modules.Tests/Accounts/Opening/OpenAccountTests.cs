using Microsoft.EntityFrameworkCore;
using MotCua.Accounts;
using MotCua.Accounts.Opening;
using MotCua.Kernel;
using MotCua.Modules.Tests.People;
using MotCua.People;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Modules.Tests.Accounts.Opening;

public sealed class OpenAccountTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_clerk_hands_over_a_password_that_must_be_replaced_first(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var thang = await house.Knows(Folk.Thang);

        var issued = (await house.As(Holders.Keeper).Do(new OpenAccount(thang))).Value;

        Assert.Equal(SignInStep.Welcome, (await house.SignsIn(issued.Login, issued.Password)).Step);
        var account = await house.AccountOf(thang.Value);
        Assert.Equal((AccountLevel.Confirmed, true), (account.Level, account.MustChangePassword));
        Assert.Equal([AccountsPermissions.Own], (await house.ActorOf(thang.Value)).Grants.Select(grant => grant.Permission));
        Assert.True(AlreadyRegistered.Is((await house.As(Holders.Keeper).Do(new OpenAccount(thang))).Refusal));
        Assert.True(PeopleRefusals.NoSuchPerson.Is((await house.Do(new OpenAccount(PersonId.New()))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Actor.Nobody).Do(new OpenAccount(thang))).Refusal));
    }
}
