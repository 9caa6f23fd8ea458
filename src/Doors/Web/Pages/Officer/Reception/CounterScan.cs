using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace MotCua.Web.Pages.Officer.Reception;

/// <summary>What a hand scanner typed when it read one of our own papers: the code of a dossier, alone or in the address that is printed beside it.</summary>
public static partial class CounterScan
{
    private const string Asks = "ho-so=";

    public static bool IsDossier([NotNullWhen(true)] string? typed, [NotNullWhen(true)] out string? code)
    {
        var text = (typed ?? "").Trim();
        var at = text.IndexOf(Asks, StringComparison.OrdinalIgnoreCase);
        if (at >= 0)
        {
            text = Uri.UnescapeDataString(text[(at + Asks.Length)..].Split('&', '#')[0]);
        }

        code = text.Length <= 40 && Code().IsMatch(text) ? text.ToUpperInvariant() : null;
        return code is not null;
    }

    /// <summary>"H02.24.01-231106-0001", or what stands for it before it is given: "YC-7K3QP-M2XWR".</summary>
    [GeneratedRegex(@"^(YC-[A-Z0-9]{5}-[A-Z0-9]{5}|[A-Z][A-Z0-9.]{1,20}-[0-9]{6}-[0-9]{4,8})$", RegexOptions.IgnoreCase)]
    private static partial Regex Code();
}
