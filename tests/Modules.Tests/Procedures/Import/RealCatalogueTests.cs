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

    [Theory, MemberData(nameof(Databases))]
    public async Task All_three_are_previewed_applied_corrected_and_taken_back(TestDatabase database)
    {
        Assert.SkipUnless(Imports.Shared("procedures.jsonl.gz") is not null, "The real catalogues are not here.");
        await using var house = await House.Bare(database);
        var national = await Previewed(house, "procedures.jsonl.gz", new ImportTally(4606, 0, 0, 0));
        await house.Apply(national);
        var before = await house.WholeRegister();

        var langSon = await Previewed(house, "catalogue_langson_2025_04.csv", null);
        var langSonIn = await house.Apply(langSon);
        Assert.Equal((langSon.Tally, 1842), (langSonIn.Tally, langSonIn.Tally.Read));
        var lamDong = await Previewed(house, "catalogue_lamdong_2025_04.csv", null);
        await house.Do(new ChooseImportLines(lamDong.Run, Accept: false, Kind: ImportOutcome.Created));
        var lamDongIn = await house.Apply(lamDong);
        Assert.Equal((0, lamDong.Tally.Created, 1299), (lamDongIn.Tally.Created, lamDongIn.Tally.LeftOut, lamDongIn.Tally.Read));
        Assert.Equal(new ImportTally(0, 0, 1838, 4), (await Read(house, "catalogue_langson_2025_04.csv")).Tally);
        var corrected = (await File.ReadAllTextAsync(Imports.Shared("catalogue_langson_2025_04.csv")!, TestContext.Current.CancellationToken)).Replace(",mot_phan,", ",toan_trinh,", StringComparison.Ordinal);
        var correction = await house.Apply(await house.Preview("catalogue_langson_2025_04.csv", corrected));
        Assert.Equal((0, 1842), (correction.Tally.Created, correction.Tally.Read));
        Assert.InRange(correction.Tally.Changed, 100, 1838);

        foreach (var import in new[] { correction, lamDongIn, langSonIn })
        {
            var undone = await house.Undo(import);
            Assert.Equal((import.Tally.Created + import.Tally.Changed, 0), (undone.Undone, undone.NotUndone));
        }

        Assert.Equal(before, await house.WholeRegister());
        var again = await Read(house, "catalogue_langson_2025_04.csv");
        Assert.Equal(langSon.Tally, again.Tally);
        Assert.Equal(0, (await house.Undo(again)).NotUndone);
        Assert.Equal((4606, 0), ((await house.Undo(national)).Undone, (await house.Ask(new ViewImport(national.Run, Take: 0))).Value.NotUndone));
        Assert.Equal("", await house.WholeRegister());
    }

    private async Task<ImportReport> Previewed(House house, string name, ImportTally? expected)
    {
        var empty = await house.WholeRegister();
        await using var file = File.OpenRead(Imports.Shared(name)!);
        var started = Stopwatch.GetTimestamp();
        var preview = await house.Preview(name, file);
        output.WriteLine($"{name}: preview {preview.Tally} in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s");
        Assert.Equal(expected ?? preview.Tally, preview.Tally);
        Assert.Equal(preview.Lines.Count, preview.Tally.Read);
        Assert.Equal(empty, await house.WholeRegister());
        return preview;
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
