using System.Globalization;
using System.Text;

namespace MotCua.Digitising.Reading;

/// <summary>Debian's Tesseract with its Vietnamese letters, started anew for every page.</summary>
internal sealed class Tesseract(DigitisingSettings settings, TimeProvider clock) : IOcr
{
    private static readonly TimeSpan Trust = TimeSpan.FromMinutes(1);

    private (DateTimeOffset At, OcrState State)? known;

    public async Task<OcrState> State(CancellationToken cancel)
    {
        if (known is { } one && clock.GetUtcNow() - one.At < Trust)
        {
            return one.State;
        }

        var listed = await LimitedProcess.Run(settings.Tesseract, ["--list-langs"], [], TimeSpan.FromSeconds(10), settings.MemoryMegabytes, cancel);
        var state = listed.End switch
        {
            ProcessEnd.Absent => OcrState.Absent,
            ProcessEnd.Done when (Encoding.UTF8.GetString(listed.Output) + listed.Complaint).Split('\n').Any(line => line.Trim() == settings.Language) => OcrState.Ready,
            _ => OcrState.NoVietnamese,
        };
        known = (clock.GetUtcNow(), state);
        return state;
    }

    public async Task<OcrAnswer> Read(byte[] picture, CancellationToken cancel)
    {
        if (await State(cancel) is not OcrState.Ready)
        {
            return new([], OcrProblem.Absent);
        }

        var left = await LimitedProcess.Run(settings.Tesseract, ["stdin", "stdout", "-l", settings.Language, "--dpi", "300", "--psm", "4", "tsv"], picture, settings.ReadWithin, settings.MemoryMegabytes, cancel);
        return left.End switch
        {
            ProcessEnd.Done => new(Words(Encoding.UTF8.GetString(left.Output)), OcrProblem.None),
            ProcessEnd.Absent => new([], OcrProblem.Absent),
            ProcessEnd.TooSlow => new([], OcrProblem.TooSlow),
            _ => new([], left.RanOutOfMemory ? OcrProblem.TooLarge : OcrProblem.Failed),
        };
    }

    /// <summary>Columns: level, page, block, paragraph, line, word, left, top, width, height, confidence, text.</summary>
    internal static IReadOnlyList<ReadWord> Words(string table)
    {
        List<ReadWord> words = [];
        var (line, last) = (0, "");
        foreach (var cells in table.Split('\n').Skip(1).Select(row => row.Split('\t')).Where(cells => cells.Length >= 12 && cells[0] == "5"))
        {
            var text = cells[11].Trim().Normalize();
            if (text.Length == 0)
            {
                continue;
            }

            var place = $"{cells[2]}/{cells[3]}/{cells[4]}";
            line += place == last ? 0 : 1;
            last = place;
            words.Add(new(text, Whole(cells[6]), Whole(cells[7]), Whole(cells[8]), Whole(cells[9]), line, Math.Clamp(double.Parse(cells[10], CultureInfo.InvariantCulture) / 100, 0, 1)));
        }

        return words;
    }

    private static int Whole(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
