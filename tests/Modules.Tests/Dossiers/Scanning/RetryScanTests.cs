using MotCua.Dossiers.Scanning;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Scanning;

/// <summary>That pages given up are tried again is shown in ReadScanPageTests.</summary>
public sealed class RetryScanTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_was_thrown_away_is_not_tried_again(TestDatabase database)
    {
        await using var house = await House.On(database);
        var one = await house.AScan();
        Must(await house.Do(new DropScan(one.Dossier, one.Scan)));

        Assert.True(ScanRefusals.ScanClosed.Is((await house.Do(new RetryScan(one.Dossier, one.Scan))).Refusal));
    }
}
