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

public sealed class ConfirmSecondFactorTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Once_confirmed_it_is_on_and_stays(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var (officer, _) = await house.AnOfficerAccount(await house.AnAgency(), "nga", Role.Leader);
        var before = await house.AccountOf(officer.Value);

        await EnterCodeTests.TurnsOn(house, officer.Value);

        Assert.NotEqual(before.SecurityStamp, (await house.AccountOf(officer.Value)).SecurityStamp);
        Assert.True(SecondFactorOn.Is((await house.Do(new BeginSecondFactor())).Refusal));
        Assert.True(SecondFactorOn.Is((await house.Do(new ConfirmSecondFactor("000000"))).Refusal));
    }
}
