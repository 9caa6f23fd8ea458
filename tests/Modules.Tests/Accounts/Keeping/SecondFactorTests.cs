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
        await using var house = await House.On(database);
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

public sealed class BeginSecondFactorTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_second_factor_is_on_only_after_its_first_code(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (officer, _) = await house.AnOfficerAccount(await house.AnAgency(), "nga", Role.Leader);
        house.As(Holders.Self(officer.Value, ActorKind.Officer));

        var secret = (await house.Do(new BeginSecondFactor())).Value;

        Assert.Matches("^[A-Z2-7]{32}$", secret.Spelling);
        Assert.Contains(secret.Spelling, secret.AppAddress, StringComparison.Ordinal);
        Assert.True(CodeWrong.Is((await house.Do(new ConfirmSecondFactor("12345"))).Refusal));
        Assert.Equal(SignInStep.Welcome, (await house.SignsIn("nga")).Step);

    }
}

public sealed class ConfirmSecondFactorTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Once_confirmed_it_is_on_and_stays(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (officer, _) = await house.AnOfficerAccount(await house.AnAgency(), "nga", Role.Leader);
        var before = await house.AccountOf(officer.Value);

        await EnterCodeTests.TurnsOn(house, officer.Value);

        Assert.NotEqual(before.SecurityStamp, (await house.AccountOf(officer.Value)).SecurityStamp);
        Assert.True(SecondFactorOn.Is((await house.Do(new BeginSecondFactor())).Refusal));
        Assert.True(SecondFactorOn.Is((await house.Do(new ConfirmSecondFactor("000000"))).Refusal));
    }
}

public sealed class ActorsTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Grants_follow_the_roster_at_once(TestDatabase database)
    {
        await using var house = await House.On(database);
        var agency = await house.AnAgency();
        var (officer, _) = await house.AnOfficerAccount(agency, "nga", Role.Clerk);
        Assert.True((await house.ActorOf(officer.Value)).MayAt(AccountsPermissions.Confirm, "H02.12", Province.Today));
        Assert.False((await house.ActorOf(officer.Value)).MayAt(AccountsPermissions.Confirm, "H02.12.05", Province.Today));
        Assert.Equal("UBND huyện Lục Ngạn", (await house.ActorOf(officer.Value)).Office);

        await house.As(Province.Administrator).Do(new RevokeRole(officer, Role.Clerk, agency, Province.Today));

        Assert.False((await house.ActorOf(officer.Value)).May(AccountsPermissions.Confirm, Province.Today));
    }
}

public sealed class RolePermissionsTests
{
    [Fact]
    public void A_grant_to_what_is_no_role_stops_the_house() =>
        Assert.Throws<InvalidOperationException>(() => new RolePermissions([new MotCua.Kernel.RoleGrant("Chúa tể", "x")]));

    [Fact]
    public async Task Every_room_grants_to_known_roles_and_nobody_gets_what_no_room_grants()
    {
        await using var house = await House.On(TestDatabase.Sqlite);

        var all = await house.With((RolePermissions permissions) => Task.FromResult(permissions));

        Assert.Contains(OrganisationPermissions.Manage, all.Of(nameof(Role.Administrator)));
        Assert.DoesNotContain(OrganisationPermissions.Manage, all.Of(nameof(Role.Clerk)));
        Assert.Empty(all.Of("không có"));
    }
}

public sealed class ViewMyAccountTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task One_sees_the_own_sign_ins_newest_first_and_the_administrator_all_accounts(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (officer, account) = await house.AnOfficerAccount(await house.AnAgency(), "nga", Role.Clerk);
        await house.SignsIn("nga", "sai");
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.SignsIn("nga");

        var mine = (await house.As(Holders.Self(officer.Value, ActorKind.Officer)).Ask(new ViewMyAccount())).Value;
        var all = (await house.As(Holders.Keeper).Ask(new FindAccounts("NG", AccountKind.Officer))).Value;

        Assert.Equal([SignInStep.Welcome, SignInStep.WrongNameOrPassword], mine.SignIns.Select(row => row.Step));
        Assert.Equal((account, "nga", true), (Assert.Single(all).Id, all[0].Login, all[0].HasPassword));
        Assert.Empty((await house.Ask(new FindAccounts("zz"))).Value);
    }

    [Fact]
    public async Task A_machine_holds_what_rooms_grant_to_machines_within_its_agency()
    {
        await using var house = await House.On(TestDatabase.Sqlite, services => services.AddSingleton(new MotCua.Kernel.RoleGrant(MotCua.Kernel.RoleGrant.Machine, "x.read")));

        var machine = await house.With((IActors actors) => Task.FromResult(actors.OfMachine(Guid.CreateVersion7(), "Phần mềm kế toán", "H02.12", null)));

        Assert.Equal(ActorKind.Machine, machine.Kind);
        Assert.True(machine.MayAt("x.read", "H02.12.05", Province.Today));
        Assert.False(machine.MayAt("x.read", "H02.13", Province.Today));
    }
}
