using System.Diagnostics;
using MotCua.Digitising;
using MotCua.Digitising.Fields;
using MotCua.Digitising.Pages;
using MotCua.Digitising.Reading;
using MotCua.Web.Demo;

namespace MotCua.Modules.Tests.Digitising;

/// <summary>Specimens read by the real program with the templates that ship.</summary>
public sealed class FieldReadingTests
{
    private static readonly DigitisingSettings Settings = new();
    private static readonly Tesseract Ocr = new(Settings, TimeProvider.System);

    public static TheoryData<string> Papers => [.. SpecimenPapers.All.Select(specimen => specimen.PaperType)];

    [Theory, MemberData(nameof(Papers))]
    public async Task Fields_of_a_scanned_specimen_are_read(string paper)
    {
        var specimen = SpecimenPapers.All.Single(one => one.PaperType == paper);

        var found = await Read(specimen, Taken.Straight);

        var wrong = found.Where(field => specimen.Truth.TryGetValue(field.Key, out var truth) && truth != field.Value).ToArray();
        Assert.Equal(specimen.Truth.Keys.Order(), found.Where(field => specimen.Truth.ContainsKey(field.Key)).Select(field => field.Key).Order());
        // Nine in ten, to the letter; what was read wrongly an official mends.
        Assert.True(wrong.Length <= Math.Ceiling(specimen.Truth.Count / 10d), string.Join("; ", wrong.Select(field => $"{field.Key}: {field.Value} ({field.Confidence})")));
    }

    [Fact]
    public async Task A_card_is_read_off_its_code()
    {
        var found = (await Read(SpecimenPapers.Card, Taken.Photographed)).ToDictionary(field => field.Key);

        Assert.Equal(("024085009912", true, "VI VĂN ĐƯỜNG", "18/04/1985", "10/05/2021"), (found["identity"].Value, found["identity"].FromCode, found["name"].Value, found["born"].Value, found["issued"].Value));
    }

    [Fact]
    public async Task A_paper_is_known_by_its_title()
    {
        var words = await Words(SpecimenPapers.Marriage, Taken.Straight);

        var best = SpecimenPapers.All.Select(one => Template(one.PaperType)).MaxBy(template => FieldReading.Likeness(template, [words]))!;

        Assert.Equal("marriage-certificate", best.PaperType);
    }

    [Fact]
    public void What_does_not_look_as_it_must_is_not_sure()
    {
        var template = new ReadingTemplate("x", "x", [], [new TemplateField("day", "Ngày", FieldKind.Date) { After = ["Ngày cấp:"] }]);
        ReadWord[] words = [new("Ngày", 0, 0, 40, 10, 1, 0.95), new("cấp:", 50, 0, 40, 10, 1, 0.95), new("hôm", 100, 0, 40, 10, 1, 0.95), new("qua", 150, 0, 40, 10, 1, 0.95)];

        var found = Assert.Single(FieldReading.Read(template, [new(1000, 1000, words)]));

        Assert.Equal("hôm qua", found.Value);
        Assert.InRange(found.Confidence, 0.01, 0.5);
        Assert.Equal((100, 0), (found.Left, found.Page));
    }

    [Theory]
    [InlineData("ngày 5 tháng 9 năm 2022", "05/09/2022")]
    [InlineData("7/3/2019", "07/03/2019")]
    [InlineData("18041985", "18/04/1985")]
    public void Days_are_written_one_way(string read, string written) => Assert.Equal((written, true), FieldWriting.Write(new("d", "d", FieldKind.Date), read));

    [Fact]
    public async Task Where_the_program_is_absent_that_is_said()
    {
        var absent = new Tesseract(Settings with { Tesseract = "khong-co-chuong-trinh" }, TimeProvider.System);

        Assert.Equal(OcrState.Absent, await absent.State(TestContext.Current.CancellationToken));
        Assert.Equal(OcrProblem.Absent, (await absent.Read([1], TestContext.Current.CancellationToken)).Problem);
    }

    [Fact]
    public async Task A_reading_that_takes_too_long_is_ended()
    {
        var hasty = Settings with { ReadWithin = TimeSpan.FromMilliseconds(40) };
        var watch = Stopwatch.StartNew();

        var answer = await new Tesseract(hasty, TimeProvider.System).Read(PageShaping.ForReading(SpecimenPress.Take(SpecimenPapers.Birth, 300, Taken.Straight), PageShape.AsItCame), TestContext.Current.CancellationToken);

        Assert.Equal(OcrProblem.TooSlow, answer.Problem);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20));
    }

    private static ReadingTemplate Template(string paper) => TemplateShelf.Parse(File.ReadAllText(Path.Combine(DemoProvince.Folder, "templates", paper + ".json")))!;

    private static async Task<IReadOnlyList<ReadWord>> Words(Specimen specimen, Taken how)
    {
        var picture = SpecimenPress.Take(specimen, 200, how);
        var answer = await Ocr.Read(PageShaping.ForReading(picture, PageShape.AsItCame), TestContext.Current.CancellationToken);
        Assert.Equal(OcrProblem.None, answer.Problem);
        return answer.Words;
    }

    private static async Task<IReadOnlyList<FieldFound>> Read(Specimen specimen, Taken how)
    {
        var picture = SpecimenPress.Take(specimen, 200, how);
        var codes = await new PageReading(Settings).Codes(picture, TestContext.Current.CancellationToken);
        return FieldReading.Read(Template(specimen.PaperType), [new(1654, 2338, await Words(specimen, how)) { Codes = codes }]);
    }
}
