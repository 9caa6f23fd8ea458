using Microsoft.Extensions.DependencyInjection;
using MotCua.Accounts;
using MotCua.Accounts.Keeping;
using MotCua.Accounts.SigningIn;
using MotCua.Kernel;
using MotCua.Modules.Tests.Accounts.SigningIn;
using MotCua.Modules.Tests.Organisation;
using MotCua.Organisation;
using MotCua.Organisation.Officers;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Modules.Tests.Accounts.Keeping;

public sealed class RemoveSecondFactorTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Those_with_power_over_others_work_only_with_a_second_factor(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var agency = await house.AnAgency();
        var (leader, account) = await house.AnOfficerAccount(agency, "nga", Role.Leader);
        var (clerk, _) = await house.AnOfficerAccount(agency, "trang", Role.Clerk);

        Assert.False((await house.ActorOf(leader.Value)).May(OrganisationPermissions.ViewOfficers, Province.Today));
        Assert.True((await house.ActorOf(clerk.Value)).May(OrganisationPermissions.ViewOfficers, Province.Today));

        await EnterCodeTests.TurnsOn(house, leader.Value);
        Assert.True((await house.ActorOf(leader.Value)).May(OrganisationPermissions.ViewOfficers, Province.Today));

        Assert.True((await house.As(Holders.Keeper).Do(new RemoveSecondFactor(account))).Done);
        Assert.True(SecondFactorOff.Is((await house.Do(new RemoveSecondFactor(account))).Refusal));
        Assert.Equal(SignInStep.Welcome, (await house.SignsIn("nga")).Step);
    }

}
