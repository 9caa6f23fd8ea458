using System.Globalization;
using System.Text.RegularExpressions;

namespace MotCua.Forms.Schema.Texts;

/// <summary>Addresses of machines and of things: IP and URI.</summary>
internal static partial class NetworkNames
{
    public static bool IsIpv4(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 4 && parts.All(part => part.Length is >= 1 and <= 3 && part.All(char.IsAsciiDigit)
            && (part.Length == 1 || part[0] != '0') && int.Parse(part, CultureInfo.InvariantCulture) <= 255);
    }

    public static bool IsIpv6(string text)
    {
        var halves = text.Split("::");
        if (halves.Length > 2)
        {
            return false;
        }

        var groups = 0;
        foreach (var (half, isLastHalf) in halves.Select((half, index) => (half, index == halves.Length - 1)))
        {
            var parts = half.Length == 0 ? [] : half.Split(':');
            foreach (var (part, isLast) in parts.Select((part, index) => (part, isLastHalf && index == parts.Length - 1)))
            {
                var isIpv4 = isLast && part.Contains('.', StringComparison.Ordinal);
                if (isIpv4 ? !IsIpv4(part) : part.Length is < 1 or > 4 || !part.All(char.IsAsciiHexDigit))
                {
                    return false;
                }

                groups += isIpv4 ? 2 : 1;
            }
        }

        return halves.Length == 2 ? groups <= 7 : groups == 8;
    }

    public static bool IsUri(string text) => IsUriReference(text) && SchemePattern().IsMatch(text);

    public static bool IsUriReference(string text)
    {
        var match = ReferencePattern().Match(text);
        if (!match.Success)
        {
            return false;
        }

        // Without a scheme, a colon in the first segment would read as one.
        var path = match.Groups["path"].Value;
        if (!match.Groups["scheme"].Success && !match.Groups["authority"].Success && path.Split('/')[0].Contains(':', StringComparison.Ordinal))
        {
            return false;
        }

        return !match.Groups["ip"].Success || IsIpv6(match.Groups["ip"].Value) || FuturePattern().IsMatch(match.Groups["ip"].Value);
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]*:", RegexOptions.CultureInvariant)]
    private static partial Regex SchemePattern();

    [GeneratedRegex(@"^[vV][0-9A-Fa-f]+\.[A-Za-z0-9._~!$&'()*+,;=:-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex FuturePattern();

    [GeneratedRegex(
        @"^((?<scheme>[A-Za-z][A-Za-z0-9+.-]*):)?"
        + @"(?<authority>//(([A-Za-z0-9._~!$&'()*+,;=:-]|%[0-9A-Fa-f]{2})*@)?(\[(?<ip>[^\]]*)\]|([A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)(:[0-9]*)?(?=[/?#]|\z))?"
        + @"(?(authority)|(?!//))(?<path>([A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*)"
        + @"(\?([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(#([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ReferencePattern();
}
