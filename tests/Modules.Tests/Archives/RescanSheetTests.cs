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

public sealed class RescanSheetTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_better_picture_takes_the_place_of_a_blurred_one(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AScannedBatch("x");
        var file = (await house.Files(batch))[0].Id;

        var worse = await house.Do(new RescanSheet(file, 1, Photo('x')));
        Must(await house.Do(new RescanSheet(file, 1, Photo('b'))));

        Assert.True(DigitisingRefusals.Blurred.Is(worse.Refusal));
        Assert.Null(Assert.Single(Assert.Single(Must(await house.Ask(new FindParted(batch))).Rows).Sheets).Fault);
        Assert.Equal(1, Assert.Single(Must(await house.Ask(new FindFiles(batch) { OnlyRescanned = true })).Rows).Rescans);
        Assert.True(ArchiveRefusals.NoSuchSheet.Is((await house.Do(new RescanSheet(file, 9, Photo('b')))).Refusal));
        Must(await house.Do(new RescanSheet(file, 1, Photo('x'), PaperIsSo: true)));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_two_have_read_is_not_replaced(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AnAgreedBatch();

        await house.By(Nhung);

        Assert.True(ArchiveRefusals.SheetsStand.Is((await house.Do(new RescanSheet((await house.Files(batch))[0].Id, 1, Photo('c')))).Refusal));
    }
}
