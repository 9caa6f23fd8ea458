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

public sealed class JoinFileTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_file_is_joined_to_the_one_before(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AScannedBatch("b.c");
        var files = await house.Files(batch);

        Assert.True(ArchiveRefusals.NothingBefore.Is((await house.Do(new JoinFile(files[0].Id))).Refusal));
        Assert.Equal(files[0].Id, Must(await house.Do(new JoinFile(files[1].Id))));

        Assert.Equal((1, 2), (await house.Files(batch)).Select(one => (one.From, one.Until)).Single());
    }
}
