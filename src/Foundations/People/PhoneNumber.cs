using System.Diagnostics.CodeAnalysis;

namespace MotCua.People;

/// <summary>A telephone number in one spelling: national "0912345678", or "+…" for a foreign one.</summary>
public sealed record PhoneNumber
{
    private PhoneNumber(string value) => Value = value;

    public string Value { get; }

    public bool IsMobile => Value.Length == 10 && Value[1] is '3' or '5' or '7' or '8' or '9';

    public string International => Value[0] == '+' ? Value : $"+84{Value[1..]}";

    /// <summary>Reads "0912.345.678", "+84 912 345 678", "84912345678", "(0204) 3854 123".</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PhoneNumber? number)
    {
        number = null;
        var written = (text ?? "").Trim().Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);
        var abroad = written.StartsWith('+') || written.StartsWith("00", StringComparison.Ordinal);
        var digits = Digits.Of(written.TrimStart('+'));
        digits = written.StartsWith("00", StringComparison.Ordinal) && digits.Length > 2 ? digits[2..] : digits;

        if (digits.StartsWith("84", StringComparison.Ordinal) && (abroad || digits.Length is 11 or 12))
        {
            // "+84 0912…" is a common slip: the trunk nought stays.
            digits = digits[2..].StartsWith('0') ? digits[2..] : $"0{digits[2..]}";
            abroad = false;
        }

        if (abroad)
        {
            number = digits.Length is >= 8 and <= 15 && digits[0] != '0' ? new($"+{digits}") : null;
            return number is not null;
        }

        number = IsNational(digits) ? new(digits) : null;
        return number is not null;
    }

    public override string ToString() => Value;

    private static bool IsNational(string digits) =>
        digits is ['0', '2', ..] ? digits.Length is 10 or 11
        : digits is ['0', '3' or '5' or '7' or '8' or '9', ..] && digits.Length == 10;
}
