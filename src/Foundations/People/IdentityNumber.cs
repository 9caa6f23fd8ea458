using System.Diagnostics.CodeAnalysis;

namespace MotCua.People;

/// <summary>Why twelve digits cannot be the identity number of the person described.</summary>
public enum IdentityFault { NotTwelveDigits, UnknownBirthplace, SexDisagrees, BirthYearDisagrees }

/// <summary>The personal identity number for life: birthplace, century and sex, year of birth, and six digits of chance. It has no check digit.</summary>
public sealed record IdentityNumber
{
    private IdentityNumber(string value) => Value = value;

    public string Value { get; }

    /// <summary>Code of the province, or of the foreign country, where the birth was registered.</summary>
    public int Birthplace => int.Parse(Value.AsSpan(0, 3), System.Globalization.CultureInfo.InvariantCulture);

    public bool BornAbroad => Birthplace > 100;

    public Sex Sex => (Value[3] - '0') % 2 == 0 ? Sex.Male : Sex.Female;

    public int BirthYear => 1900 + ((Value[3] - '0') / 2 * 100) + ((Value[4] - '0') * 10) + (Value[5] - '0');

    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out IdentityNumber? number)
    {
        number = Check(text, null, null) is null ? new(Digits.Of(text)) : null;
        return number is not null;
    }

    /// <summary>The first thing wrong with the number, given the declared birth date and sex where they are known.</summary>
    public static IdentityFault? Check(string? text, DateOnly? bornOn, Sex? sex)
    {
        var digits = Digits.Of(text);
        if (digits.Length != 12)
        {
            return IdentityFault.NotTwelveDigits;
        }

        var number = new IdentityNumber(digits);
        return !Birthplaces.Contains(number.Birthplace) ? IdentityFault.UnknownBirthplace
            : sex is { } declared && declared != number.Sex ? IdentityFault.SexDisagrees
            : bornOn is { } day && day.Year != number.BirthYear ? IdentityFault.BirthYearDisagrees
            : null;
    }

    public override string ToString() => Value;
}
