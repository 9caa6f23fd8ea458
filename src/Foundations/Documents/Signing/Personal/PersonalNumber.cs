using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;

namespace MotCua.Documents.Signing.Personal;

/// <summary>The number by which a certificate says which person it is about, in the ways in which authorities write it.</summary>
internal static partial class PersonalNumber
{
    private const string SerialNumber = "2.5.4.5";
    private const string UserId = "0.9.2342.19200300.100.1.1";

    /// <summary>Twelve digits, or the nine of older cards; nothing where the certificate is not about a person.</summary>
    public static string? In(X509Certificate2 certificate) =>
        new[] { SerialNumber, UserId }.Select(part => Chains.Part(certificate, part)).OfType<string>().Select(Read).FirstOrDefault(number => number is not null);

    /// <summary>"CCCD:024085000112", "CMND:…", "PNOVN-…", "IDCVN-…", or the digits alone.</summary>
    public static string? Read(string written) => Written().Match(written.Trim()) is { Success: true } match ? match.Groups["number"].Value : null;

    [GeneratedRegex(@"^(?:(?:CCCD|CMND|CMTND|CC|SDD|DDCN)\s*[:\-]\s*|(?:PNO|IDC)VN-)?(?<number>\d{12}|\d{9})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
