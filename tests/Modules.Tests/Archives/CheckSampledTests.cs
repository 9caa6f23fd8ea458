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

public sealed class CheckSampledTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_wrong_is_put_right_and_counted(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.ASampledBatch(BirthTruth.With("father", "Lương Văn Thưởn"));
        var file = (await house.Files(batch))[0].Id;
        Assert.True(ArchiveRefusals.SampleUnfinished.Is((await house.Do(new AcceptBatch(batch))).Refusal));

        Assert.Equal(1, Must(await house.Do(new CheckSampled(file, new Dictionary<string, string> { ["father"] = "Lương Văn Thưởng" }, "Thiếu chữ"))));

        var sample = Must(await house.Ask(new ViewSample(batch)));
        Assert.Equal((1, true), (sample.FieldsWrong, sample.Exceeds));
        Assert.Equal("Lương Văn Thưởng", Must(await house.Ask(new ViewFile(file))).Values["father"]);
        Assert.Equal(file, Assert.Single(Must(await house.Ask(new FindFiles(batch) { OnlySampleWrong = true })).Rows).Id);
        Assert.All(Must(await house.Ask(new CountIndexing(batch))).Indexers, row => Assert.Equal(1, row.Wrong));
        Assert.True(Must(await house.Ask(new ViewFile(file))).MayCheck);
        // Looked at again, it was wrong all the same.
        Assert.Equal(1, Must(await house.Do(new CheckSampled(file, new Dictionary<string, string>()))));
    }
}
