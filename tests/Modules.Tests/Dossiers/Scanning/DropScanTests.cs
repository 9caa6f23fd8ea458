using MotCua.Dossiers.Scanning;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Scanning;

public sealed class DropScanTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_scan_thrown_away_is_neither_listed_nor_read(TestDatabase database)
    {
        await using var house = await House.On(database);
        var one = await house.AScan();

        Must(await house.Do(new DropScan(one.Dossier, one.Scan)));

        Assert.Empty(Must(await house.Ask(new FindScans(one.Dossier))).Rows);
        Assert.Empty(Must(await house.As(Actor.House).Ask(new FindUnread())).Pages);
        Assert.True(ScanRefusals.ScanClosed.Is((await house.As(await house.Clerk()).Do(new DropScan(one.Dossier, one.Scan))).Refusal));
    }
}
