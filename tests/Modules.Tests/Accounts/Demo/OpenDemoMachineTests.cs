using Microsoft.Extensions.DependencyInjection;
using MotCua.Accounts;
using MotCua.Accounts.Demo;
using MotCua.Kernel;
using MotCua.Modules.Tests.Accounts.Machines;
using MotCua.Modules.Tests.People;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Modules.Tests.Accounts.Demo;

public sealed class OpenDemoMachineTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_demo_province_lets_its_software_in_once(TestDatabase database)
    {
        await using var house = await House.On(database, services => services.Configure<AccountSettings>(settings => settings.DemoMachineSecret = "ai cũng biết"));
        await house.Knows(Folk.ThanPhu);
        house.As(Actor.House);

        Assert.True((await house.Do(new OpenDemoMachine("demo", "Dùng thử", Folk.ThanPhu.Number))).Done);
        Assert.True((await house.Do(new OpenDemoMachine("demo", "Dùng thử", Folk.ThanPhu.Number))).Done);

        Assert.True(await RegisterMachineClientTests.Proves(house, "demo", "ai cũng biết"));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Elsewhere_it_does_not(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.Knows(Folk.ThanPhu);

        Assert.True(NoDemo.Is((await house.As(Actor.House).Do(new OpenDemoMachine("demo", "Dùng thử", Folk.ThanPhu.Number))).Refusal));
    }
}
