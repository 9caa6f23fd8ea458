using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace MotCua.People;

/// <summary>What the square code on a citizen's identity card says, field by field, as printed by the police.</summary>
public sealed record CardScan(
    string Number,
    string? OldNumber,
    string Name,
    DateOnly BornOn,
    Sex Sex,
    string Residence,
    DateOnly? IssuedOn)
{
    /// <summary>What does not fit between the number and the person named; the clerk must look at the card itself.</summary>
    public IdentityFault? Fault => IdentityNumber.Check(Number, BornOn, Sex);

    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out CardScan? scan)
    {
        scan = null;
        string[] fields = [.. (text ?? "").Normalize(NormalizationForm.FormC).Split('|').Select(field => field.Trim())];

        // Newer cards append fields; fewer than seven, or a name where the old number belongs, is another format.
        if (fields.Length < 7
            || fields is not [{ Length: 12 } number, var old, { Length: > 0 } name, var born, var sex, { Length: > 0 } residence, var issued, ..]
            || !number.All(char.IsAsciiDigit)
            || !(old.Length is 0 or 9 or 12 && old.All(char.IsAsciiDigit))
            || !TryDay(born, out var bornOn)
            || SexOf(sex) is not { } known)
        {
            return false;
        }

        DateOnly? issuedOn = TryDay(issued, out var day) ? day : null;
        if (issued.Length > 0 && issuedOn is null)
        {
            return false;
        }

        scan = new(number, old.Length == 0 ? null : old, name, bornOn, known, residence, issuedOn);
        return true;
    }

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, ["ddMMyyyy", "dd/MM/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static Sex? SexOf(string text) => text.ToUpperInvariant() switch
    {
        "NAM" => Sex.Male,
        "NỮ" => Sex.Female,
        _ => null,
    };
}
