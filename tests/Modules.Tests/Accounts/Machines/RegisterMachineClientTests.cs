using MotCua.Accounts;
using MotCua.Accounts.Machines;
using MotCua.Dossiers;
using MotCua.Kernel;
using MotCua.Modules.Tests.Organisation;
using MotCua.Modules.Tests.People;
using MotCua.People;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Modules.Tests.Accounts.Machines;

public sealed class RegisterMachineClientTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_system_of_an_agency_may_work_there_and_nowhere_else(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.AnAgency("H02.12");

        var made = (await house.As(Holders.Keeper).Do(new RegisterMachineClient("Hệ thống huyện", "H02.12"))).Value;

        Assert.StartsWith("he-thong-huyen-", made.Client, StringComparison.Ordinal);
        Assert.True(await Proves(house, made.Client, made.Secret));
        Assert.False(await Proves(house, made.Client, made.Secret + "x"));
        var actor = (await Actor(house, made.Client))!;
        Assert.True(actor.MayAt(DossierPermissions.Receive, "H02.12", Province.Today));
        Assert.False(actor.MayAt(DossierPermissions.Receive, "H02.13", Province.Today));
        Assert.False(actor.May(DossierPermissions.Sign, Province.Today));
        Assert.DoesNotContain(made.Secret, made.ToString(), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Software_of_an_enterprise_acts_as_the_enterprise_and_only_files(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.Knows(Folk.ThanPhu);
        var enterprise = (await house.With((IPeople people) => people.ByNumber(Folk.ThanPhu.Number, default)))!;

        var made = (await house.As(Holders.Keeper).Do(new RegisterMachineClient("Kế toán", For: Folk.ThanPhu.Number))).Value;

        var actor = (await Actor(house, made.Client))!;
        Assert.Equal((enterprise.Id.Value, ActorKind.Machine), (actor.Id, actor.Kind));
        Assert.Equal([DossierPermissions.Submit], actor.Grants.Select(grant => grant.Permission));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_not_clear_or_out_of_reach_is_refused(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.AnAgency("H02.12");
        house.As(Holders.Keeper);

        Assert.True(MachineNameMissing.Is((await house.Do(new RegisterMachineClient(" ", "H02.12"))).Refusal));
        Assert.True(MachineForOneSide.Is((await house.Do(new RegisterMachineClient("A"))).Refusal));
        Assert.True(MachineForOneSide.Is((await house.Do(new RegisterMachineClient("A", "H02.12", "2400001107"))).Refusal));
        Assert.True(MachineAgencyUnknown.Is((await house.Do(new RegisterMachineClient("A", "H02.99"))).Refusal));
        Assert.True(MachineEnterpriseUnknown.Is((await house.Do(new RegisterMachineClient("A", For: "2400001107"))).Refusal));
        house.As(new(Guid.CreateVersion7(), ActorKind.Officer, "Quản trị nơi khác", [new(AccountsPermissions.Manage, "H02.13", Period.Always)]));
        Assert.True(NotYourAgency.Is((await house.Do(new RegisterMachineClient("A", "H02.12"))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(MotCua.Kernel.Actor.Nobody).Do(new RegisterMachineClient("A", "H02.12"))).Refusal));
    }

    internal static Task<bool> Proves(House house, string client, string secret) => house.With(async (IMachines machines) => await machines.Proves(client, secret, default));

    internal static Task<Actor?> Actor(House house, string client) => house.With(async (IMachines machines) => await machines.Actor(client, null, default));
}
