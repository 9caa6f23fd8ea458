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

public sealed class ViewMyAccountTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task One_sees_the_own_sign_ins_newest_first_and_the_administrator_all_accounts(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var (officer, account) = await house.AnOfficerAccount(await house.AnAgency(), "nga", Role.Clerk);
        await house.SignsIn("nga", "sai");
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.SignsIn("nga");

        var mine = (await house.As(Holders.Self(officer.Value, ActorKind.Officer)).Ask(new ViewMyAccount())).Value;
        var all = (await house.As(Holders.Keeper).Ask(new FindAccounts("NG", AccountKind.Officer))).Value;

        Assert.Equal([SignInStep.Welcome, SignInStep.WrongNameOrPassword], mine.SignIns.Select(row => row.Step));
        Assert.Equal((account, "nga", true), (Assert.Single(all).Id, all[0].Login, all[0].HasPassword));
        Assert.Empty((await house.Ask(new FindAccounts("zz"))).Value);
        Assert.Equal(account, Assert.Single((await house.Ask(new FindAccounts(After: "aa", Take: 1))).Value).Id);
        Assert.Empty((await house.Ask(new FindAccounts(After: "nga"))).Value);
    }

    [Fact]
    public async Task A_machine_holds_what_rooms_grant_to_machines_within_its_agency()
    {
        await using var house = await House.Bare(TestDatabase.Sqlite, services => services.AddSingleton(new MotCua.Kernel.RoleGrant(MotCua.Kernel.RoleGrant.Machine, "x.read")));

        var machine = await house.With((IActors actors) => Task.FromResult(actors.OfMachine(Guid.CreateVersion7(), "Phần mềm kế toán", "H02.12", null)));

        Assert.Equal(ActorKind.Machine, machine.Kind);
        Assert.True(machine.MayAt("x.read", "H02.12.05", Province.Today));
        Assert.False(machine.MayAt("x.read", "H02.13", Province.Today));
    }
}
