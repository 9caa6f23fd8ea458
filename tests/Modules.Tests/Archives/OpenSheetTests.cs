using Microsoft.EntityFrameworkCore;
using MotCua.Archives.Keeping;
using MotCua.Archives.Scanning;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Archives.ArchiveScene;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Archives;

public sealed class OpenSheetTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Every_look_at_a_paper_is_noted(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AScannedBatch("b");
        var file = (await house.Files(batch))[0].Id;

        Must(await house.Ask(new OpenSheet(file, 1)));
        Must(await house.Ask(new ViewFile(file)));

        var noted = await house.Look(db => db.Set<JournalEntry>().Where(entry => entry.Subject == file.Value && entry.IsReading).OrderBy(entry => entry.Id).Select(entry => entry.Deed + " " + entry.ActorName).ToListAsync());
        Assert.Equal([$"OpenSheet {Nhung}", $"ViewFile {Nhung}"], noted);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Nobody_of_another_agency_sees_it(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AScannedBatch("b");
        var file = (await house.Files(batch))[0].Id;

        house.As(await house.Clerk(DemoHouse.LucNgan));

        Assert.True(MotCua.Archives.ArchiveRefusals.NotYourAgency.Is((await house.Ask(new OpenSheet(file, 1))).Refusal));
    }
}
