using MotCua.Archives;
using MotCua.Archives.Batches;
using MotCua.Archives.Figures;
using MotCua.Archives.Indexing;
using MotCua.Archives.Keeping;
using MotCua.Archives.Resolving;
using MotCua.Archives.Sampling;
using MotCua.Archives.Scanning;
using MotCua.Archives.Splitting;
using MotCua.Digitising;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Archives.ArchiveScene;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Archives;

public sealed class NameHolderTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_paper_without_a_number_waits_until_its_holder_is_known(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AnAcceptedBatch(BirthTruth.With("identity", "-").With("name", "VI VĂN THẮNG"));
        var file = Assert.Single(Must(await house.Ask(new FindToKeep(batch))));
        Assert.Equal(FileStanding.Waiting, Must(await house.Do(new KeepFile(file))));
        Assert.Equal(file, Assert.Single(Must(await house.Ask(new FindFiles(Text: "vi van thang") { Standing = FileStanding.Waiting })).Rows).Id);

        Assert.True(ArchiveRefusals.NoSuchHolder.Is((await house.Do(new NameHolder(file, "024085000999"))).Refusal));
        Assert.True(ArchiveRefusals.OtherName.Is((await house.Do(new NameHolder(file, "024187000215"))).Refusal));
        Assert.Equal(FileStanding.InVault, Must(await house.Do(new NameHolder(file, "024085000112"))));

        var holder = (await house.With<MotCua.People.IPeople, MotCua.People.PersonCard?>(people => people.ByNumber("024085000112", default)))!;
        Assert.Contains(await house.With<MotCua.Documents.IVault, IReadOnlyList<MotCua.Documents.VaultItemCard>>(vault => vault.Of(holder.Id, Birth, default)), item => item.Number == "112/2019");
        Assert.True(ArchiveRefusals.NotWaiting.Is((await house.Do(new NameHolder(file, "024085000112"))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Without_a_day_of_issue_a_paper_stays_in_the_archive(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AnAcceptedBatch(BirthTruth.With("issued", "2019"));
        var file = Assert.Single(Must(await house.Ask(new FindToKeep(batch))));

        Assert.Equal(FileStanding.Waiting, Must(await house.Do(new KeepFile(file))));

        Assert.True(ArchiveRefusals.FactsMissing.Is((await house.Do(new NameHolder(file, "024085000112"))).Refusal));
    }
}
