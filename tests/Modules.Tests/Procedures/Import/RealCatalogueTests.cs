using System.Diagnostics;
using MotCua.Calendar;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Import;

namespace MotCua.Modules.Tests.Procedures.Import;

/// <summary>The real catalogues, where they lie beside the checkout.</summary>
public sealed class RealCatalogueTests(ITestOutputHelper output)
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task All_of_them_go_in_quickly_and_once(TestDatabase database)
    {
        Assert.SkipUnless(Imports.Shared("procedures.jsonl.gz") is not null, "The real catalogues are not here.");
        await using var house = await House.Bare(database);

        var national = await Read(house, "procedures.jsonl.gz");
        var langSon = await Read(house, "catalogue_langson_2025_04.csv");
        var lamDong = await Read(house, "catalogue_lamdong_2025_04.csv");

        Assert.Equal(new ImportTally(4606, 0, 0, 0), national.Tally);
        Assert.Equal((1842, 4), (langSon.Tally.Read, langSon.Tally.Refused));
        Assert.Equal((1299, 0), (lamDong.Tally.Read, lamDong.Tally.Refused));
        Assert.Equal(new ImportTally(0, 0, 4606, 0), (await Read(house, "procedures.jsonl.gz")).Tally);
        Assert.Equal(new ImportTally(0, 0, 1838, 4), (await Read(house, "catalogue_langson_2025_04.csv")).Tally);
        Assert.Equal(new ImportTally(0, 0, 1299, 0), (await Read(house, "catalogue_lamdong_2025_04.csv")).Tally);

        var birth = (await house.Card("1.001193.000.00.00.H37"))!;
        Assert.Equal(new TimeLimit(1, TimeUnit.Unspecified, "1 OTHER"), birth.Terms(Channel.Direct)!.Limit);
        Assert.Equal(2, (await house.Ask(new ViewProcedure("1.000028"))).Value.Listings.Select(one => one.Agency).Distinct().Count());
        var catalogue = (await house.Ask(new ViewCatalogue("Hộ tịch", Limit: 10))).Value;
        Assert.Equal(10, catalogue.Items.Count);
        Assert.True(catalogue.Total > 30);
        Assert.Contains("1.004873", (await house.Ask(new FindProcedures("xác nhận tình trạng hôn nhân"))).Value.Items.Take(5).Select(item => item.Head.Code.Value));
        Assert.True((await house.Ask(new FindProcedures("giá vàng hôm nay bao nhiêu"))).Value.Nothing);
    }

    private async Task<ImportReport> Read(House house, string name)
    {
        await using var file = File.OpenRead(Imports.Shared(name)!);
        var started = Stopwatch.GetTimestamp();
        var report = await house.Import(name, file);
        output.WriteLine($"{name}: {report.Tally} in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s");
        Assert.Equal(report.Lines.Count, report.Tally.Read);
        return report;
    }
}
