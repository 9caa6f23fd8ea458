using MotCua.Accounts;
using MotCua.Accounts.Keeping;
using MotCua.Kernel;
using MotCua.Modules.Tests.Organisation;
using MotCua.Organisation;
using MotCua.People;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Modules.Tests.Accounts.Keeping;

public sealed class IssuePasswordTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task An_officer_works_only_after_replacing_the_issued_password(TestDatabase database)
    {
        await using var house = await House.Bare(database);
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
        await using var house = await House.Bare(database);
        var officer = await house.AnOfficer(await house.AnAgency("H02.12"), "nga");
        var account = (await house.AccountOf(officer.Value)).Key;
        house.As(new(Guid.CreateVersion7(), ActorKind.Officer, "Quản trị huyện khác", [new(AccountsPermissions.Manage, "H02.13", Period.Always, AndBelow: true)]));

        Assert.True(NotYourAgency.Is((await house.Do(new IssuePassword(account))).Refusal));
        Assert.True(NotYourAgency.Is((await house.Do(new SuspendAccount(account))).Refusal));
        Assert.True(NoSuchAccount.Is((await house.Do(new IssuePassword(new(Guid.CreateVersion7())))).Refusal));
    }
}
