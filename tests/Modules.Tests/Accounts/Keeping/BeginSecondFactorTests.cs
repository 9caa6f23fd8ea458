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

public sealed class BeginSecondFactorTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_second_factor_is_on_only_after_its_first_code(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var (officer, _) = await house.AnOfficerAccount(await house.AnAgency(), "nga", Role.Leader);
        house.As(Holders.Self(officer.Value, ActorKind.Officer));

        var secret = (await house.Do(new BeginSecondFactor())).Value;

        Assert.Matches("^[A-Z2-7]{32}$", secret.Spelling);
        Assert.Contains(secret.Spelling, secret.AppAddress, StringComparison.Ordinal);
        Assert.True(CodeWrong.Is((await house.Do(new ConfirmSecondFactor("12345"))).Refusal));
        Assert.Equal(SignInStep.Welcome, (await house.SignsIn("nga")).Step);

    }
}
