using System.Text.RegularExpressions;
using MotCua.Kernel;

namespace MotCua.Procedures.Import;

/// <summary>How lists write the online level: by code, in words, or by the old numbers.</summary>
internal static partial class OnlineWords
{
    /// <param name="old">The old scale's number as written, where that was used.</param>
    public static OnlineLevel Read(string? text, out string? old)
    {
        old = null;
        if (OnlineLevels.Parse(text) is var coded && coded is not OnlineLevel.Unknown)
        {
            old = OnlineLevels.IsOldScale(text) ? text : null;
            return coded;
        }

        var folded = VietnameseFold.Fold(text ?? "");
        if (folded.Contains("toan trinh", StringComparison.Ordinal) || folded.Contains("toan phan", StringComparison.Ordinal))
        {
            return OnlineLevel.Full;
        }

        if (folded.Contains("mot phan", StringComparison.Ordinal))
        {
            return OnlineLevel.Partial;
        }

        if (folded.Contains("con lai", StringComparison.Ordinal) || folded.Contains("cung cap thong tin", StringComparison.Ordinal) || folded.Contains("khong", StringComparison.Ordinal))
        {
            return OnlineLevel.None;
        }

        if (OldScale().Match(folded.Trim()) is not { Success: true } number)
        {
            return OnlineLevel.Unknown;
        }

        old = text;
        return number.Groups["level"].Value switch { "4" => OnlineLevel.Full, "3" => OnlineLevel.Partial, _ => OnlineLevel.None };
    }

    [GeneratedRegex(@"^(muc(\s*do)?\s*)?(?<level>[1-4])(\.0)?$")]
    private static partial Regex OldScale();
}
