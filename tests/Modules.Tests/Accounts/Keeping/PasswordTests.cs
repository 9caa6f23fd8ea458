using MotCua.Accounts;
using MotCua.Accounts.Keeping;
using MotCua.Kernel;
using MotCua.Modules.Tests.Organisation;
using MotCua.Organisation;
using MotCua.People;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Modules.Tests.Accounts.Keeping;

public sealed class ChangePasswordTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_new_password_opens_and_the_old_does_not_and_sessions_end(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.ACitizenAccount();
        var me = (await house.With((IPeople people) => people.ByNumber("024085000112", default)))!.Id.Value;
        var before = await house.AccountOf(me);
        house.As(Holders.Self(me));

        Assert.True(PasswordWrong.Is((await house.Do(new ChangePassword("sai", "đồng lúa 2024"))).Refusal));
        Assert.True(PasswordWeak.Is((await house.Do(new ChangePassword(Holders.Password, Holders.Password))).Refusal));
        Assert.True((await house.Do(new ChangePassword(Holders.Password, "đồng lúa 2024"))).Done);

        Assert.NotEqual(before.SecurityStamp, (await house.AccountOf(me)).SecurityStamp);
        Assert.Equal(SignInStep.Welcome, (await house.SignsIn("024085000112", "đồng lúa 2024")).Step);
        Assert.Equal(SignInStep.WrongNameOrPassword, (await house.SignsIn("024085000112")).Step);
    }
}

public sealed class IssuePasswordTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task An_officer_works_only_after_replacing_the_issued_password(TestDatabase database)
    {
        await using var house = await House.On(database);
        var officer = await house.AnOfficer(await house.AnAgency(), "nga", Role.Clerk);
        Assert.Equal(SignInStep.WrongNameOrPassword, (await house.SignsIn("nga", "")).Step);

        var issued = (await house.As(Holders.Keeper).Do(new IssuePassword((await house.AccountOf(officer.Value)).Key))).Value;

        Assert.Equal(SignInStep.Welcome, (await house.SignsIn("nga", issued.Password)).Step);
        Assert.False((await house.ActorOf(officer.Value)).May(AccountsPermissions.Confirm, Province.Today));
        await house.As(Holders.Self(officer.Value, ActorKind.Officer)).Do(new ChangePassword(issued.Password, Holders.Password));
        Assert.True((await house.ActorOf(officer.Value)).MayAt(AccountsPermissions.Confirm, "H02.12", Province.Today));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task An_administrator_reaches_only_the_own_agency(TestDatabase database)
    {
        await using var house = await House.On(database);
        var officer = await house.AnOfficer(await house.AnAgency("H02.12"), "nga");
        var account = (await house.AccountOf(officer.Value)).Key;
        house.As(new(Guid.CreateVersion7(), ActorKind.Officer, "Quản trị huyện khác", [new(AccountsPermissions.Manage, "H02.13", Period.Always, AndBelow: true)]));

        Assert.True(NotYourAgency.Is((await house.Do(new IssuePassword(account))).Refusal));
        Assert.True(NotYourAgency.Is((await house.Do(new SuspendAccount(account))).Refusal));
        Assert.True(NoSuchAccount.Is((await house.Do(new IssuePassword(new(Guid.CreateVersion7())))).Refusal));
    }
}

public sealed class SuspendAccountTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_suspended_account_opens_nothing(TestDatabase database)
    {
        await using var house = await House.On(database);
        var account = await house.ACitizenAccount();
        house.As(Holders.Keeper);

        Assert.True((await house.Do(new SuspendAccount(account))).Done);

        Assert.True(AlreadySuspended.Is((await house.Do(new SuspendAccount(account))).Refusal));
        Assert.Equal(SignInStep.Suspended, (await house.SignsIn("024085000112")).Step);
    }
}

public sealed class ReinstateAccountTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_suspended_account_opens_again_once_reinstated(TestDatabase database)
    {
        await using var house = await House.On(database);
        var account = await house.ACitizenAccount();
        house.As(Holders.Keeper);

        Assert.True(NotSuspended.Is((await house.Do(new ReinstateAccount(account))).Refusal));
        await house.Do(new SuspendAccount(account));
        Assert.True((await house.Do(new ReinstateAccount(account))).Done);
        Assert.Equal(SignInStep.Welcome, (await house.SignsIn("024085000112")).Step);
    }
}
