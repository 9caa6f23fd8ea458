using System.Text;

namespace MotCua.Organisation;

/// <summary>What an agency's name says on paper: the place before the date, and the sign in a number (Decree 30/2020, Annex I).</summary>
public static class AgencyNames
{
    private static readonly string[][] Tiers =
        [["tỉnh"], ["thành", "phố"], ["quận"], ["huyện"], ["thị", "xã"], ["phường"], ["xã"], ["thị", "trấn"], ["đặc", "khu"]];

    /// <summary>Words that join others and give no letter.</summary>
    private static readonly string[] Joining = ["và", "-", "–", "của"];

    /// <summary>"Quý Sơn" of "UBND xã Quý Sơn"; "Phường 5" where the place is but numbered. None where the name tells no place, as that of a department.</summary>
    public static string? Place(string agency)
    {
        var words = Words(agency);
        if (Found(words) is not { } found)
        {
            return null;
        }

        var place = string.Join(' ', words[(found.At + found.Tier.Length)..]);
        var tier = string.Join(' ', found.Tier);
        return char.IsAsciiDigit(place[0]) ? $"{char.ToUpperInvariant(tier[0])}{tier[1..]} {place}" : place;
    }

    /// <summary>"UBND" of Ủy ban nhân dân xã Quý Sơn, "STP" of Sở Tư pháp: the first letters of what it is, without where.</summary>
    public static string Sign(string agency)
    {
        var words = Words(agency);
        var own = Found(words) is { At: > 0 } found ? words[..found.At] : words is [.. { Length: > 0 } before, "tỉnh"] ? before : words;
        return string.Concat(own.Where(word => !Joining.Contains(word)).Select(Letters));
    }

    // What stands in capitals is an abbreviation already; a letter of one keeps no tone.
    private static string Letters(string word) => word.Length > 1 && word.All(char.IsUpper) ? word : word[..1].Normalize(NormalizationForm.FormD)[..1].ToUpperInvariant();

    private static string[] Words(string agency) => agency.Replace(",", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The first tier that a name follows: "xã hội" is no commune.</summary>
    private static (int At, string[] Tier)? Found(string[] words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            foreach (var tier in Tiers)
            {
                var after = at + tier.Length;
                if (after < words.Length && words.AsSpan(at, tier.Length).SequenceEqual(tier, StringComparer.OrdinalIgnoreCase) && (char.IsUpper(words[after][0]) || char.IsAsciiDigit(words[after][0])))
                {
                    return (at, tier);
                }
            }
        }

        return null;
    }
}
