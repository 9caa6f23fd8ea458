using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace MotCua.Archives;

/// <summary>How long a piece of indexing is held, how large a sample must be, and how many of its fields may be wrong.</summary>
public sealed record ArchiveSettings
{
    public TimeSpan HoldFor { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>In a hundred files.</summary>
    public int SampleShare { get; init; } = 5;

    /// <summary>Never fewer than these, or all there are.</summary>
    public int SampleLeast { get; init; } = 5;

    /// <summary>Wrong fields in a thousand checked.</summary>
    public int MostWrong { get; init; } = 10;

    public int MostSheets { get; init; } = 200;

    public int SampleOf(int files) => Math.Min(files, Math.Max(SampleLeast, (int)Math.Ceiling(files * SampleShare / 100d)));

    /// <summary>MOTCUA_ARCHIVE_HOLD (minutes), _SAMPLE (in a hundred), _SAMPLE_LEAST and _WRONG (in a thousand) put other values in place of those above.</summary>
    public static ArchiveSettings From(IConfiguration? said)
    {
        int Number(string name, int otherwise, int least, int most) =>
            int.TryParse(said?[$"MOTCUA_ARCHIVE_{name}"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, least, most) : otherwise;
        var all = new ArchiveSettings();
        return all with
        {
            HoldFor = TimeSpan.FromMinutes(Number("HOLD", (int)all.HoldFor.TotalMinutes, 1, 1440)),
            SampleShare = Number("SAMPLE", all.SampleShare, 1, 100),
            SampleLeast = Number("SAMPLE_LEAST", all.SampleLeast, 1, 1000),
            MostWrong = Number("WRONG", all.MostWrong, 0, 1000),
        };
    }
}
