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

public sealed class AcceptBatchTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_batch_with_too_many_errors_is_not_accepted(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.ASampledBatch(BirthTruth.With("father", "Lương Văn Thưởn"));
        var file = (await house.Files(batch))[0].Id;
        Must(await house.Do(new CheckSampled(file, new Dictionary<string, string> { ["father"] = "Lương Văn Thưởng" })));

        Assert.True(ArchiveRefusals.TooManyErrors.Is((await house.Do(new AcceptBatch(batch))).Refusal));
        Assert.True(ArchiveRefusals.NotAccepted.Is((await house.Do(new KeepFile(file))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_good_batch_is_accepted_once(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AnAcceptedBatch();

        var seen = await house.Seen(batch);
        Assert.Equal((BatchStage.Accepted, Bich), (seen.Stage, seen.AcceptedByName));
        Assert.True(ArchiveRefusals.NoSample.Is((await house.Do(new AcceptBatch(batch))).Refusal));
    }
}
