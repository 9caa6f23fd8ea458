using System.Globalization;

namespace MotCua.Documents;

/// <summary>Where the house keeps papers and keys, and what it takes in.</summary>
public sealed record DocumentSettings(string DataFolder)
{
    public string FilesFolder => Path.Combine(DataFolder, "files");

    public string KeysFolder => Path.Combine(DataFolder, "keys");

    /// <summary>Which paper came out of which signing, and the steps of those under way.</summary>
    public string SignedFolder => Path.Combine(DataFolder, "signed");

    /// <summary>How long the steps of a signing that broke off are kept for somebody to go on with them.</summary>
    public TimeSpan StepsEnd { get; init; } = TimeSpan.FromDays(30);

    public UploadLimits Uploads { get; init; } = new();

    /// <summary>How long an upload that was broken off may be gone on with, and how many one person may have open.</summary>
    public TimeSpan ArrivalsEnd { get; init; } = TimeSpan.FromDays(1);

    public int ArrivalsEach { get; init; } = 20;

    /// <summary>So many days before a paper of a vault ends its owner is reminded, each once; the first says from when it is shown on the pages.</summary>
    public IReadOnlyList<int> RemindBefore { get; init; } = [30, 7, 1];

    /// <summary>"30,7,1"; what cannot be read leaves the ladder as it is.</summary>
    public static IReadOnlyList<int> Ladder(string? said)
    {
        int[] rungs = [.. (said ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(rung => int.TryParse(rung, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : -1)];
        return rungs.Length > 0 && rungs.All(days => days is > 0 and <= 365) ? rungs : [30, 7, 1];
    }

    /// <summary>What seals the files; none where they lie as they came.</summary>
    public FileKeys FileKeys { get; init; } = FileKeys.None;

    /// <summary>Where files lie instead of the folder.</summary>
    public BucketSettings? Bucket { get; init; }

    /// <summary>Where ClamAV's daemon listens, as 127.0.0.1:3310 or /run/clamav/clamd.ctl; nothing where uploads are not searched.</summary>
    public string? Clamd { get; init; }

    public TimeSpan SearchWithin { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Debian's own Python, which has WeasyPrint; another one may stand earlier on the path.</summary>
    public string Python { get; init; } = "/usr/bin/python3";

    public TimeSpan PrintWithin { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Warm drawing processes of some 80 MB each, so that a long book does not hold up a receipt.</summary>
    public int Printers { get; init; } = 2;

    public int PrintMemoryMegabytes { get; init; } = 1024;

    /// <summary>LibreOffice, which draws what is written in Word.</summary>
    public string Office { get; init; } = "/usr/bin/soffice";

    public int OfficeMemoryMegabytes { get; init; } = 3072;

    /// <summary>The address under which anyone may check a paper; the QR code leads there.</summary>
    public string VerifyAddress { get; init; } = "http://localhost:5080/kiem-tra";

    /// <summary>Whose key signs for whom, and who witnesses the time.</summary>
    public SigningSettings Signing { get; init; } = new();
}
