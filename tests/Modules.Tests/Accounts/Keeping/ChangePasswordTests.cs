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
        await using var house = await House.Bare(database);
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
