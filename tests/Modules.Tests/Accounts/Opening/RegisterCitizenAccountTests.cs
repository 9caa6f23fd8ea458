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
        await using var house = await House.Bare(database);

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
        await using var house = await House.Bare(database);
        await house.Knows(Folk.Thang);
        house.As(Actor.Nobody);

        Assert.True(ComeToTheCounter.Is((await house.Do(Holders.Form with { Phone = "0912345678" })).Refusal));
        Assert.True(ComeToTheCounter.Is((await house.Do(Holders.Form with { FullName = "Vi Văn Thăng Bằng" })).Refusal));
        Assert.True((await house.Do(Holders.Form with { FullName = "VI VĂN THẮNG" })).Done);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_missing_or_weak_is_told(TestDatabase database)
    {
        await using var house = await House.Bare(database);
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
