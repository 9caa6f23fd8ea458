using MotCua.Accounts;
using MotCua.Accounts.Keeping;
using MotCua.Accounts.SigningIn;
using MotCua.Kernel;
using MotCua.Modules.Tests.Organisation;
using MotCua.Organisation;

namespace MotCua.Modules.Tests.Accounts.SigningIn;

public sealed class EnterCodeTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_code_of_the_moment_opens_once(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var (officer, account) = await house.AnOfficerAccount(await house.AnAgency(), "nga", Role.Leader);
        var secret = await TurnsOn(house, officer.Value);
        house.Clock.Advance(TimeSpan.FromSeconds(60));
        var code = await Shown(house, secret);
        house.As(Actor.Nobody);

        Assert.Equal(SignInStep.Welcome, (await house.Do(new EnterCode(account, $"{code[..3]} {code[3..]}"))).Value.Step);
        Assert.Equal(SignInStep.WrongCode, (await house.Do(new EnterCode(account, code))).Value.Step);

        house.Clock.Advance(TimeSpan.FromSeconds(90));
        Assert.Equal(SignInStep.WrongCode, (await house.Do(new EnterCode(account, code))).Value.Step);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Wrong_codes_lock_like_wrong_passwords(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var (officer, account) = await house.AnOfficerAccount(await house.AnAgency(), "nga", Role.Leader);
        var secret = await TurnsOn(house, officer.Value);
        house.Clock.Advance(TimeSpan.FromSeconds(60));
        house.As(Actor.Nobody);

        for (var time = 0; time < 5; time++)
        {
            await house.Do(new EnterCode(account, "abc"));
        }

        Assert.Equal(SignInStep.LockedOut, (await house.Do(new EnterCode(account, await Shown(house, secret)))).Value.Step);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task An_account_without_second_factor_takes_no_code(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var account = await house.ACitizenAccount();

        Assert.Equal(SignInStep.WrongCode, (await house.As(Actor.Nobody).Do(new EnterCode(account, "000000"))).Value.Step);
    }

    [Fact]
    public void Codes_are_those_of_the_standard()
    {
        // RFC 6238, appendix B, SHA-1, shortened to six digits.
        var secret = "12345678901234567890"u8.ToArray();

        Assert.Equal(["287082", "081804", "050471", "005924", "279037"], new long[] { 59, 1111111109, 1111111111, 1234567890, 2000000000 }.Select(second => OneTimeCodes.Code(secret, second / 30)));
    }

    internal static async Task<string> TurnsOn(House house, Guid holder)
    {
        house.As(Holders.Self(holder, ActorKind.Officer));
        Assert.True((await house.Do(new BeginSecondFactor())).Done);
        var secret = (await house.AccountOf(holder)).SealedSecret!;
        Assert.True((await house.Do(new ConfirmSecondFactor(await Shown(house, secret)))).Done);
        return secret;
    }

    internal static Task<string> Shown(House house, string secret) => house.With((OneTimeCodes codes) => Task.FromResult(codes.Now(secret)));
}
