using Microsoft.EntityFrameworkCore;
using MotCua.Accounts;
using MotCua.Accounts.Opening;
using MotCua.Kernel;
using MotCua.Modules.Tests.People;
using MotCua.People;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Modules.Tests.Accounts.Opening;

public sealed class RegisterCitizenAccountTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_newcomer_gets_an_unverified_account_and_is_known_from_then_on(TestDatabase database)
    {
        await using var house = await House.On(database);

        await house.ACitizenAccount();

        var person = await house.With((IPeople people) => people.ByNumber("024085000112", default));
        var account = await house.AccountOf(person!.Id.Value);
        Assert.Equal((AccountLevel.Unverified, AccountKind.Citizen, false), (account.Level, account.Kind, account.MustChangePassword));
        Assert.DoesNotContain(Holders.Password, account.PasswordHash);
        Assert.True(AlreadyRegistered.Is((await house.Do(Holders.Form)).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Whom_the_province_knows_must_say_what_it_knows(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.Knows(Folk.Thang);
        house.As(Actor.Nobody);

        Assert.True(ComeToTheCounter.Is((await house.Do(Holders.Form with { Phone = "0912345678" })).Refusal));
        Assert.True(ComeToTheCounter.Is((await house.Do(Holders.Form with { FullName = "Vi Văn Thăng Bằng" })).Refusal));
        Assert.True((await house.Do(Holders.Form with { FullName = "VI VĂN THẮNG" })).Done);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_missing_or_weak_is_told(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(Actor.Nobody);

        Assert.True(PhoneNeeded.Is((await house.Do(Holders.Form with { Phone = " " })).Refusal));
        Assert.True(PeopleRefusals.NumberBirthYearDisagrees.Is((await house.Do(Holders.Form with { BornOn = new(1990, 1, 1) })).Refusal));
        foreach (var weak in new[] { "ngắn1", "khôngcósốnào", "1234567890", "aaaaaaaaa1", "024085000112 a" })
        {
            Assert.True(PasswordWeak.Is((await house.Do(Holders.Form with { Password = weak })).Refusal), weak);
        }

        Assert.Equal(0, await house.Look(db => db.Accounts.CountAsync()));
    }
}

public sealed class OpenAccountTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_clerk_hands_over_a_password_that_must_be_replaced_first(TestDatabase database)
    {
        await using var house = await House.On(database);
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

public sealed class ConfirmIdentityTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Who_has_shown_the_card_is_confirmed_once(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.ACitizenAccount();
        var thang = (await house.With((IPeople people) => people.ByNumber("024085000112", default)))!.Id;

        Assert.True((await house.As(Holders.Keeper).Do(new ConfirmIdentity(thang))).Done);

        Assert.Equal(AccountLevel.Confirmed, (await house.AccountOf(thang.Value)).Level);
        Assert.True(AlreadyConfirmed.Is((await house.Do(new ConfirmIdentity(thang))).Refusal));
        Assert.True(NoSuchAccount.Is((await house.Do(new ConfirmIdentity(PersonId.New()))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Holders.Self(thang.Value)).Do(new ConfirmIdentity(thang))).Refusal));
    }
}
