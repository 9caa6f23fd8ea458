using System.Diagnostics;
using System.Globalization;
using MotCua.Digitising;
using MotCua.Digitising.Fields;
using MotCua.Digitising.Pages;
using MotCua.Digitising.Reading;
using MotCua.Modules.Tests.Digitising;
using MotCua.Web.Demo;

namespace MotCua.Bench.Digitising;

/// <summary>How rightly specimens of six kinds of paper are read, letter by letter and field by field, at three resolutions and taken in three ways.</summary>
internal static class DigitisingBench
{
    private static readonly int[] Resolutions = [150, 200, 300];

    public static async Task<int> Run(string[] arguments)
    {
        var settings = new DigitisingSettings();
        var ocr = new Tesseract(settings, TimeProvider.System);
        var reading = new PageReading(settings);
        if (await ocr.State(default) is var state and not OcrState.Ready)
        {
            Console.WriteLine($"Nothing can be measured: tesseract is {state}.");
            return 1;
        }

        var telling = arguments.Contains("--wrong");
        Console.WriteLine("Characters: 1 - edit distance / length, after NFC, spaces joined. Fields: exactly as drawn. Specimens are drawn by us: real paper is worse.");
        Console.WriteLine($"{"dpi",4} {"taken",-13} {"characters",10} {"fields",14} {"sure+wrong",11} {"s/page",7} {"refused",8}");
        foreach (var dots in Said(arguments, "--dpi") is { } dpi ? [int.Parse(dpi, CultureInfo.InvariantCulture)] : Resolutions)
        {
            foreach (var how in Said(arguments, "--taken") is { } taken ? [.. taken.Split(',').Select(way => Enum.Parse<Taken>(way, ignoreCase: true))] : Enum.GetValues<Taken>())
            {
                Console.WriteLine(await Line(dots, how, ocr, reading, settings, telling));
            }
        }

        return 0;
    }

    private static string? Said(string[] arguments, string option) => Array.IndexOf(arguments, option) is var at and >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;

    private static async Task<string> Line(int dots, Taken how, Tesseract ocr, PageReading reading, DigitisingSettings settings, bool telling)
    {
        var (right, fields, refused, sureAndWrong) = (0, 0, 0, 0);
        var (letters, wrong) = (0, 0);
        var watch = new Stopwatch();
        foreach (var specimen in SpecimenPapers.All)
        {
            var template = TemplateShelf.Parse(await File.ReadAllTextAsync(Path.Combine(DemoProvince.Folder, "templates", specimen.PaperType + ".json")))!;
            var picture = SpecimenPress.Take(specimen, dots, how);
            watch.Start();
            var shape = PageShape.AsItCame with { Skew = PageMeasure.Skew(picture, PageShape.AsItCame) };
            var measured = PageMeasure.Of(picture, shape);
            var answer = await ocr.Read(PageShaping.ForReading(picture, shape), default);
            var codes = await reading.Codes(picture, default);
            watch.Stop();
            refused += measured.Fault(settings.Thresholds, 1) is null ? 0 : 1;
            var found = FieldReading.Read(template, [new(measured.Width, measured.Height, answer.Words) { Codes = codes }]);
            var printed = specimen.Text.Normalize();
            letters += printed.Length;
            wrong += PrintedWords.Distance(string.Join(' ', answer.Words.Select(word => word.Text)), printed);
            foreach (var field in found.Where(field => specimen.Truth.ContainsKey(field.Key)))
            {
                var same = field.Value == specimen.Truth[field.Key].Normalize();
                fields++;
                right += same ? 1 : 0;
                sureAndWrong += !same && field.Confidence >= settings.Unsure ? 1 : 0;
                if (telling && !same)
                {
                    Console.WriteLine($"      {specimen.PaperType}.{field.Key}: \"{field.Value}\" for \"{specimen.Truth[field.Key]}\" ({field.Confidence.ToString("0.00", CultureInfo.InvariantCulture)})");
                }
            }
        }

        var count = SpecimenPapers.All.Count;
        return string.Create(CultureInfo.InvariantCulture, $"{dots,4} {how,-13} {1 - (wrong / (double)letters),10:P1} {$"{right}/{fields} {right / (double)fields:P0}",14} {sureAndWrong,11} {watch.Elapsed.TotalSeconds / count,7:0.00} {refused,8}");
    }
}
