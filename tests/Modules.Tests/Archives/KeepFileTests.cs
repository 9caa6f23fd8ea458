using MotCua.Archives;
using MotCua.Archives.Batches;
using MotCua.Archives.Figures;
using MotCua.Archives.Indexing;
using MotCua.Archives.Keeping;
using MotCua.Archives.Resolving;
using MotCua.Archives.Sampling;
using MotCua.Archives.Scanning;
using MotCua.Archives.Splitting;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Digitising;
using MotCua.Documents;
using MotCua.Documents.Vault;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Archives.ArchiveScene;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Archives;

public sealed class KeepFileTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_signed_copy_lies_in_the_vault_of_its_holder(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AnAcceptedBatch();
        var file = Assert.Single(Must(await house.Ask(new FindToKeep(batch))));

        Assert.Equal(FileStanding.InVault, Must(await house.Do(new KeepFile(file))));

        var holder = (await house.With<MotCua.People.IPeople, MotCua.People.PersonCard?>(people => people.ByNumber("024319000731", default)))!;
        var item = Assert.Single(await house.With<MotCua.Documents.IVault, IReadOnlyList<MotCua.Documents.VaultItemCard>>(vault => vault.Of(holder.Id, Birth, default)));
        Assert.Equal((MotCua.Documents.TrustLevel.DigitisedByOfficer, "112/2019", "Ủy ban nhân dân xã Quý Sơn", new DateOnly(2019, 3, 18)), (item.Trust, item.Number, item.IssuedBy, item.IssuedOn));
        Assert.Contains("KC-2023-001/1-1/Kho lưu trữ UBND xã – Hộp 12", item.Source, StringComparison.Ordinal);
        var copy = await house.With<MotCua.Documents.IDocuments, byte[]>(async documents =>
        {
            await using var content = await documents.Open(item.Document, default);
            using var memory = new MemoryStream();
            await content.CopyToAsync(memory);
            return memory.ToArray();
        });
        var report = await house.With<MotCua.Documents.ISigner, MotCua.Documents.SignatureReport>(signer => Task.FromResult(signer.Verify(copy)));
        Assert.Equal(MotCua.Documents.PaperState.Whole, report.State);
        Assert.Contains(report.Signatures, one => one.Name == Bich);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(copy)), Must(await house.Ask(new OpenCopy(file))).Fingerprint);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_paper_of_an_enterprise_lies_in_its_vault(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AnAcceptedBatch(BirthTruth.With("name", "Công ty TNHH Thân Phú").With("identity", "2400001107"));
        var file = Assert.Single(Must(await house.Ask(new FindToKeep(batch))));

        Assert.Equal(FileStanding.InVault, Must(await house.Do(new KeepFile(file))));

        var holder = (await house.With<MotCua.People.IPeople, MotCua.People.PersonCard?>(people => people.ByNumber("2400001107", default)))!;
        Assert.Equal((MotCua.People.PersonKind.Enterprise, "Công ty TNHH Thân Phú"), (holder.Kind, holder.Name));
        Assert.Single(await house.With<IVault, IReadOnlyList<VaultItemCard>>(vault => vault.Of(holder.Id, Birth, default)));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_breaks_off_between_two_lines_leaves_nothing_half_and_is_done_anew(TestDatabase database)
    {
        var power = new Power();
        await using var house = await House.On(database, services => services.AddSingleton(power).AddScoped<IVault>(rooms => new BreakingVault(rooms.GetRequiredService<VaultRoom>(), power)));
        var batch = await house.AnAcceptedBatch();
        var file = Assert.Single(Must(await house.Ask(new FindToKeep(batch))));

        power.Fails = true;
        await Assert.ThrowsAsync<IOException>(() => house.Do(new KeepFile(file)));
        var between = await house.With<IDocuments, DocumentCard?>(documents => documents.Get(new DocumentId(file.Value), default));
        Assert.Equal(file, Assert.Single(Must(await house.Ask(new FindToKeep(batch)))));
        power.Fails = false;
        Assert.Equal(FileStanding.InVault, Must(await house.Do(new KeepFile(file))));

        Assert.Null(between);
        Assert.NotNull(await house.With<IDocuments, DocumentCard?>(documents => documents.Get(new DocumentId(file.Value), default)));
    }

    private sealed class Power
    {
        public bool Fails { get; set; }
    }

    /// <summary>Puts the paper away, and then the power fails.</summary>
    private sealed class BreakingVault(VaultRoom room, Power power) : IVault
    {
        public async Task<VaultItemCard> Keep(NewVaultItem item, CancellationToken cancel)
        {
            var kept = await room.Keep(item, cancel);
            return power.Fails ? throw new IOException("The power failed.") : kept;
        }

        public Task<IReadOnlyList<VaultItemCard>> Of(MotCua.People.PersonId owner, string paperType, CancellationToken cancel) => room.Of(owner, paperType, cancel);

        public Task<IReadOnlyList<VaultItemCard>> Of(MotCua.People.PersonId owner, IReadOnlyCollection<string> paperTypes, CancellationToken cancel) => room.Of(owner, paperTypes, cancel);

        public Task<VaultItemCard?> Item(VaultItemId id, CancellationToken cancel) => room.Item(id, cancel);

        public Task Revoke(DocumentId document, string why, CancellationToken cancel) => room.Revoke(document, why, cancel);

        public Task NoteUse(VaultItemId id, Guid usedIn, CancellationToken cancel) => room.NoteUse(id, usedIn, cancel);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Done_again_or_at_once_nothing_is_doubled(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AnAcceptedBatch();
        var file = Assert.Single(Must(await house.Ask(new FindToKeep(batch))));

        var both = await Task.WhenAll(house.Do(new KeepFile(file)), house.Do(new KeepFile(file)));
        Must(await house.Do(new KeepFile(file)));

        Assert.Contains(both, one => one.Done);
        Assert.Empty(Must(await house.Ask(new FindToKeep(batch))));
        var holder = (await house.With<MotCua.People.IPeople, MotCua.People.PersonCard?>(people => people.ByNumber("024319000731", default)))!;
        Assert.Single(await house.With<MotCua.Documents.IVault, IReadOnlyList<MotCua.Documents.VaultItemCard>>(vault => vault.Of(holder.Id, Birth, default)));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_paper_that_is_held_already_is_shown_and_not_doubled(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AnOpenedBatch("b.c");
        foreach (var who in new[] { Nhung, Nhung, Sang, Sang })
        {
            await house.Enters(who, batch, BirthTruth);
        }

        await house.By(Bich);
        Must(await house.Do(new DrawSample(batch)));
        foreach (var one in await house.Files(batch))
        {
            Must(await house.Do(new CheckSampled(one.Id, new Dictionary<string, string>())));
        }

        Must(await house.Do(new AcceptBatch(batch)));
        var files = Must(await house.Ask(new FindToKeep(batch)));

        Assert.Equal(FileStanding.InVault, Must(await house.Do(new KeepFile(files[0]))));
        Assert.Equal(FileStanding.Doubled, Must(await house.Do(new KeepFile(files[1]))));
        Assert.Equal(files[0], Must(await house.Ask(new ViewFile(files[1]))).Twin);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_number_that_is_somebody_elses_opens_no_vault(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AnAcceptedBatch(BirthTruth.With("identity", "024085000112"));
        var file = Assert.Single(Must(await house.Ask(new FindToKeep(batch))));

        Assert.Equal(FileStanding.Waiting, Must(await house.Do(new KeepFile(file))));

        Assert.Equal(WaitReason.OtherPerson, Must(await house.Ask(new ViewFile(file))).WaitsFor);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Whoever_took_part_signs_nothing(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AnAcceptedBatch();
        var file = Assert.Single(Must(await house.Ask(new FindToKeep(batch))));

        Assert.True(KernelRefusals.NotAllowed.Is((await (await house.By(Sang)).Do(new KeepFile(file))).Refusal));
        house.As(house.Current with { Grants = [new(ArchivePermissions.Accept, DemoHouse.QuySon, Period.Always)] });
        Assert.True(ArchiveRefusals.TookPart.Is((await house.Do(new KeepFile(file))).Refusal));
    }
}
