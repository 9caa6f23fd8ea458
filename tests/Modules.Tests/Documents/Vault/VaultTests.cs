using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Documents;
using MotCua.Documents.Vault;
using MotCua.Kernel;
using MotCua.People;

namespace MotCua.Modules.Tests.Documents.Vault;

public sealed class VaultTests
{
    private static readonly PersonId Owner = new(Guid.Parse("019a0000-0000-7000-8000-0000000000aa"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_was_kept_is_offered_for_its_owner_and_type_only(TestDatabase database)
    {
        await using var house = await House.On(database);
        var kept = await Keep(house, "khai-sinh", "dossier-1");

        Assert.Equal(kept, Assert.Single(await Of(house, Owner, "khai-sinh")));
        Assert.Empty(await Of(house, Owner, "ket-hon"));
        Assert.Empty(await Of(house, new(Guid.CreateVersion7()), "khai-sinh"));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Keeping_from_the_same_source_again_keeps_one(TestDatabase database)
    {
        await using var house = await House.On(database);

        var first = await Keep(house, "khai-sinh", "dossier-1");
        var second = await Keep(house, "khai-sinh", "dossier-1");

        Assert.Equal(first.Id, second.Id);
        Assert.Single(await Of(house, Owner, "khai-sinh"));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_paper_past_its_day_or_replaced_is_not_offered_but_still_seen(TestDatabase database)
    {
        await using var house = await House.On(database);
        var lapsed = await Keep(house, "giay-phep", "d1", item => item with { ValidUntil = house.Clock.Today().AddDays(-1) });
        var lastDay = await Keep(house, "giay-phep", "d2", item => item with { ValidUntil = house.Clock.Today() });
        var newer = await Keep(house, "giay-phep", "d3", item => item with { Replaces = lastDay.Id });

        Assert.Equal(newer.Id, Assert.Single(await Of(house, Owner, "giay-phep")).Id);
        var all = (await house.As(Citizen(Owner)).Ask(new OpenVault(Owner))).Value!;
        Assert.Equal(3, all.Count);
        Assert.Equal(newer.Id, all.Single(item => item.Id == lastDay.Id).ReplacedBy);
        Assert.False(all.Single(item => item.Id == lapsed.Id).IsGoodOn(house.Clock.Today()));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_most_trustworthy_comes_first_and_then_the_newest(TestDatabase database)
    {
        await using var house = await House.On(database);
        await Keep(house, "dat", "scan", item => item with { Trust = TrustLevel.OwnScan, IssuedOn = new(2023, 6, 1) });
        await Keep(house, "dat", "old", item => item with { IssuedOn = new(2020, 1, 1) });
        await Keep(house, "dat", "new", item => item with { IssuedOn = new(2022, 1, 1) });

        var offered = await Of(house, Owner, "dat");

        Assert.Equal([new(2022, 1, 1), new(2020, 1, 1), new DateOnly(2023, 6, 1)], offered.Select(item => item.IssuedOn));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Every_use_leaves_one_trace(TestDatabase database)
    {
        await using var house = await House.On(database);
        var kept = await Keep(house, "khai-sinh", "d");
        var dossier = Guid.CreateVersion7();

        for (var i = 0; i < 2; i++)
        {
            await house.Work(async services =>
            {
                await services.GetRequiredService<IVault>().NoteUse(kept.Id, dossier, Cancel);
                return 0;
            });
        }

        Assert.Equal(1, await house.Look(db => db.Set<MotCua.Documents.VaultUse>().CountAsync(use => use.Item == kept.Id && use.UsedIn == dossier, Cancel)));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Nobody_opens_the_vault_of_another_and_every_look_is_journaled(TestDatabase database)
    {
        await using var house = await House.On(database);
        var kept = await Keep(house, "khai-sinh", "d");

        var stranger = await house.As(Citizen(new(Guid.CreateVersion7()))).Ask(new OpenVault(Owner));
        var strangersPaper = await house.Ask(new OpenVaultPaper(Owner, kept.Id));
        var own = await house.As(Citizen(Owner)).Ask(new OpenVault(Owner));
        var paper = await house.Ask(new OpenVaultPaper(Owner, kept.Id));
        var other = await house.As(Citizen(new(Guid.CreateVersion7()))).Ask(new OpenVaultPaper(house.Current.Self(), kept.Id));

        Assert.True(DocumentRefusals.NotYourVault.Is(stranger.Refusal));
        Assert.True(DocumentRefusals.NotYourVault.Is(strangersPaper.Refusal));
        Assert.True(DocumentRefusals.NoSuchVaultItem.Is(other.Refusal));
        Assert.Single(own.Value!);
        Assert.Equal("giay-khai-sinh.pdf", paper.Value!.FileName);
        await paper.Value.Content.DisposeAsync();
        Assert.Equal(2, await house.Look(db => db.Set<JournalEntry>().CountAsync(entry => entry.Subject == Owner.Value && entry.IsReading && entry.Refused == null, Cancel)));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Who_has_no_such_permission_opens_nothing(TestDatabase database)
    {
        await using var house = await House.On(database);

        var outcome = await house.As(new Actor(Owner.Value, ActorKind.Citizen, "x", [])).Ask(new OpenVault(Owner));

        Assert.True(KernelRefusals.NotAllowed.Is(outcome.Refusal));
    }

    private static async Task<VaultItemCard> Keep(House house, string type, string source, Func<NewVaultItem, NewVaultItem>? change = null)
    {
        var document = await house.Registered(System.Text.Encoding.UTF8.GetBytes(source));
        var item = new NewVaultItem(Owner, type, "Giấy khai sinh", "85/2023", "UBND xã Yên Mỹ", new(2023, 6, 5), null, TrustLevel.SignedOriginal, document, source);
        return await house.Work(services => services.GetRequiredService<IVault>().Keep(change?.Invoke(item) ?? item, Cancel));
    }

    private static Task<IReadOnlyList<VaultItemCard>> Of(House house, PersonId owner, string type) =>
        house.With<IVault, IReadOnlyList<VaultItemCard>>(vault => vault.Of(owner, type, Cancel));

    private static Actor Citizen(PersonId person) =>
        new(person.Value, ActorKind.Citizen, "Nguyễn Thị Ưởng", [new Grant(DocumentPermissions.OwnVault, null, new Period(DateOnly.MinValue, null))]);
}

internal static class ActorSelf
{
    public static PersonId Self(this Actor actor) => new(actor.Id);
}
