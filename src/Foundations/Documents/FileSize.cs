using System.Globalization;

namespace MotCua.Documents;

/// <summary>A size as people read it: 10 MB, 340 KB.</summary>
public static class FileSize
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static string Say(long bytes) => bytes switch
    {
        >= 1 << 20 => (bytes / (double)(1 << 20)).ToString("0.#", Vietnamese) + " MB",
        >= 1 << 10 => (bytes / (double)(1 << 10)).ToString("0", Vietnamese) + " KB",
        _ => bytes.ToString(Vietnamese) + " byte",
    };
}
