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

public sealed class DropSheetTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_sheet_is_left_out_and_a_file_without_sheets_is_no_more(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AScannedBatch("bc");
        var file = (await house.Files(batch))[0].Id;

        Must(await house.Do(new DropSheet(file, 1)));
        Assert.Equal((2, 2), (await house.Files(batch)).Select(one => (one.From, one.Until)).Single());
        Must(await house.Do(new DropSheet(file, 2)));

        Assert.Empty(await house.Files(batch));
        Assert.Empty(Must(await house.As(Actor.House).Ask(new FindUnreadSheets())));
    }
}
