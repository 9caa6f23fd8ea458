using System.Text.RegularExpressions;

namespace MotCua.Forms.Schema.Texts;

/// <summary>The formats of the standard that our forms use.</summary>
internal static partial class Formats
{
    public static readonly IReadOnlyDictionary<string, Func<string, bool>> All = new Dictionary<string, Func<string, bool>>(StringComparer.Ordinal)
    {
        ["date"] = Moments.IsDate,
        ["time"] = Moments.IsTime,
        ["date-time"] = Moments.IsDateTime,
        ["duration"] = Moments.IsDuration,
        ["email"] = IsEmail,
        ["ipv4"] = NetworkNames.IsIpv4,
        ["ipv6"] = NetworkNames.IsIpv6,
        ["uri"] = NetworkNames.IsUri,
        ["uri-reference"] = NetworkNames.IsUriReference,
        ["uuid"] = UuidPattern().IsMatch,
        ["regex"] = EcmaRegex.IsPattern,
        ["json-pointer"] = JsonPointer.IsPointer,
        ["relative-json-pointer"] = JsonPointer.IsRelative,
    };

    private static bool IsEmail(string text)
    {
        var at = text.LastIndexOf('@');
        if (at <= 0 || at > 64)
        {
            return false;
        }

        var host = text[(at + 1)..];
        return LocalPartPattern().IsMatch(text[..at]) && (HostPattern().IsMatch(host) ? host.Length <= 253 : IsAddressLiteral(host));
    }

    private static bool IsAddressLiteral(string host)
    {
        if (host.Length < 3 || host[0] != '[' || host[^1] != ']')
        {
            return false;
        }

        var address = host[1..^1];
        return address.StartsWith("IPv6:", StringComparison.Ordinal) ? NetworkNames.IsIpv6(address[5..]) : NetworkNames.IsIpv4(address);
    }

    [GeneratedRegex(@"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\z", RegexOptions.CultureInvariant)]
    private static partial Regex UuidPattern();

    [GeneratedRegex("""^([A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|"([ !#-\[\]-~]|\\[ -~])*")\z""", RegexOptions.CultureInvariant)]
    private static partial Regex LocalPartPattern();

    [GeneratedRegex(@"^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex HostPattern();
}
