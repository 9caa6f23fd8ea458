using Microsoft.Extensions.DependencyInjection;
using MotCua.Accounts;
using MotCua.Accounts.Demo;
using MotCua.Accounts.Keeping;
using MotCua.Kernel;
using MotCua.Modules.Tests.Organisation;
using MotCua.Modules.Tests.People;
using MotCua.Organisation;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Modules.Tests.Accounts.Demo;

public sealed class OpenDemoAccountsTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_demo_province_opens_and_shows_its_accounts(TestDatabase database)
    {
        await using var house = await House.Bare(database, services => services.Configure<AccountSettings>(settings => settings.DemoPassword = "một cửa 2023"));
        var officer = await house.AnOfficer(await house.AnAgency(), "nga", Role.Leader);
        await house.Knows(Folk.Thang);

        Assert.Equal(2, (await house.As(Actor.House).Do(new OpenDemoAccounts([Folk.Thang.Number, "024190001234"]))).Value);
        Assert.Equal(0, (await house.Do(new OpenDemoAccounts([Folk.Thang.Number]))).Value);

        Assert.Equal(SignInStep.Welcome, (await house.SignsIn("nga", "một cửa 2023")).Step);
        Assert.True((await house.ActorOf(officer.Value)).May(OrganisationPermissions.ViewOfficers, Province.Today));
        var shown = (await house.As(Actor.Nobody).Ask(new FindDemoAccounts())).Value;
        Assert.Equal(("một cửa 2023", 2), (shown.Password, shown.Accounts.Count));
        Assert.Equal([Role.Leader], shown.Accounts.Single(account => account.Login == "nga").Roles);

        await house.Do(Holders.Form with { Number = "024187000215", FullName = "Thân Thị Hoa", BornOn = new(1987, 10, 2), Phone = "0987000113" });
        await house.As(Holders.Self(officer.Value, ActorKind.Officer)).Do(new ChangePassword("một cửa 2023", Holders.Password));
        Assert.Equal([Folk.Thang.Number], (await house.Ask(new FindDemoAccounts())).Value.Accounts.Select(account => account.Login));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Elsewhere_nothing_is_opened_and_nothing_shown(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.AnOfficer(await house.AnAgency());

        Assert.True(NoDemo.Is((await house.As(Actor.House).Do(new OpenDemoAccounts([]))).Refusal));
        Assert.Equal((null, 0), ((await house.Ask(new FindDemoAccounts())).Value.Password, (await house.Ask(new FindDemoAccounts())).Value.Accounts.Count));
    }
}
