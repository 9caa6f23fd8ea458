using MotCua.Accounts.Machines;
using MotCua.Modules.Tests.Organisation;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Modules.Tests.Accounts.Machines;

public sealed class SuspendMachineClientTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task It_is_out_at_once_and_stays_on_the_list(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.AnAgency("H02.12");
        var made = (await house.As(Holders.Keeper).Do(new RegisterMachineClient("Hệ thống huyện", "H02.12"))).Value;
        Assert.NotNull(await RegisterMachineClientTests.Actor(house, made.Client));

        Assert.True((await house.Do(new SuspendMachineClient(made.Client))).Done);

        Assert.Null(await RegisterMachineClientTests.Actor(house, made.Client));
        Assert.False(await RegisterMachineClientTests.Proves(house, made.Client, made.Secret));
        Assert.True((await house.Ask(new FindMachineClients())).Value.Single().IsSuspended);
        Assert.True(AlreadySuspended.Is((await house.Do(new SuspendMachineClient(made.Client))).Refusal));
        Assert.True(NoSuchMachine.Is((await house.Do(new SuspendMachineClient("khong-co"))).Refusal));
    }
}
