using MotCua.Calendar;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Import;

namespace MotCua.Modules.Tests.Procedures.Import;

/// <summary>The province's own files, those of the demo province among them.</summary>
public sealed class OwnImportTests
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    private static string Demo
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!Directory.Exists(Path.Combine(folder.FullName, "demo", "procedures")))
            {
                folder = folder.Parent!;
            }

            return Path.Combine(folder.FullName, "demo", "procedures");
        }
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task All_the_demo_procedures_go_in_whole(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        string[] files = [.. Directory.GetFiles(Demo, "*.json")];

        List<ImportReport> reports = [];
        foreach (var file in files)
        {
            reports.Add(await house.Import(Path.GetFileName(file), await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)));
        }

        Assert.All(reports, report => Assert.Equal((report.Tally.Read, 0), (report.Tally.Created, report.Tally.Refused)));
        Assert.DoesNotContain(reports.SelectMany(report => report.Lines), line => line.Notes.Any(note => note.Code == "procedures.import.unknown-value"));
        var papers = (await house.Ask(new FindPaperTypes())).Value.Select(paper => paper.Code).ToHashSet();
        foreach (var code in files.Select(Path.GetFileNameWithoutExtension).Where(code => code != "paper-types"))
        {
            var card = (await house.Card(code!))!;
            Assert.Equal(ProcedureSource.Own, card.Head.Source);
            Assert.True(card.Terms(card.IsInternal ? Channel.Online : Channel.Direct) is { Limit.Unit: not TimeUnit.Unspecified }, code);
            Assert.All(card.Components, component => Assert.True(component.Case is null || card.Cases.Any(one => one.Key == component.Case), $"{code}: {component.Id}"));
            Assert.All(card.Components.Select(one => one.PaperType).Append(card.ResultPaperType).OfType<string>(), paper => Assert.Contains(paper, papers));
        }
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task The_national_catalogue_does_not_replace_what_the_province_wrote(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.Import("1.001193.json", await File.ReadAllBytesAsync(Path.Combine(Demo, "1.001193.json"), TestContext.Current.CancellationToken));
        var own = (await house.Card("1.001193"))!;

        var report = await house.Import("national.jsonl", ImportProceduresTests.Birth);

        Assert.Equal(ImportOutcome.Unchanged, report.Lines.Single().Outcome);
        Assert.Contains(report.Lines.Single().Notes, note => note.Code == "procedures.import.own-version-kept");
        Assert.Equal(own.Version, (await house.Card("1.001193"))!.Version);
        Assert.Equal(OnlineLevel.Full, own.OnlineLevel);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Own_words_take_over_from_the_catalogue_on_their_day(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.Import("national.jsonl", ImportProceduresTests.Birth);

        await house.Import("1.001193.json", """{"code":"1.001193","name":"Đăng ký khai sinh (tỉnh)","effectiveFrom":"2023-01-01","inPerson":false}""");

        Assert.Equal("Đăng ký khai sinh", (await house.Card("1.001193", new(2022, 12, 31)))!.Name);
        Assert.Equal("Đăng ký khai sinh (tỉnh)", (await house.Card("1.001193", new(2023, 1, 1)))!.Name);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_broken_document_is_refused_not_fatal(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        Assert.Equal("procedures.import.not-json", (await house.Import("one.json", "{\"code\":")).Lines.Single().Reason?.Code);
        Assert.Equal("procedures.import.wrong-shape", (await house.Import("one.json", """{"code":"1.000001","name":"A","sets":"một"}""")).Lines.Single().Reason?.Code);
        Assert.Equal("procedures.import.unknown-value", (await house.Import("one.json", """{"code":"1.000001","name":"A","colour":"red"}""")).Lines.Single().Notes.Single().Code);
    }
}
