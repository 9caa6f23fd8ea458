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

public sealed class ActorsTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Grants_follow_the_roster_at_once(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var agency = await house.AnAgency();
        var (officer, _) = await house.AnOfficerAccount(agency, "nga", Role.Clerk);
        Assert.True((await house.ActorOf(officer.Value)).MayAt(AccountsPermissions.Confirm, "H02.12", Province.Today));
        Assert.False((await house.ActorOf(officer.Value)).MayAt(AccountsPermissions.Confirm, "H02.12.05", Province.Today));
        Assert.Equal("UBND huyện Lục Ngạn", (await house.ActorOf(officer.Value)).Office);

        await house.As(Province.Administrator).Do(new RevokeRole(officer, Role.Clerk, agency, Province.Today));

        Assert.False((await house.ActorOf(officer.Value)).May(AccountsPermissions.Confirm, Province.Today));
    }
}
