using System.Diagnostics.CodeAnalysis;

namespace MotCua.People;

/// <summary>The tax code of an enterprise: ten digits of which the last is a check, and three more for a branch, "0100109106-001".</summary>
public sealed record TaxCode
{
    private static readonly int[] Weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];

    private TaxCode(string value) => Value = value;

    public string Value { get; }

    public bool IsBranch => Value.Length > 10;

    /// <summary>The enterprise that a branch belongs to; an enterprise belongs to itself.</summary>
    public TaxCode Enterprise => IsBranch ? new(Value[..10]) : this;

    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TaxCode? code)
    {
        code = null;
        var digits = Digits.Of(text);
        if (digits.Length is not (10 or 13) || !CheckDigitHolds(digits))
        {
            return false;
        }

        if (digits.Length == 13 && digits.EndsWith("000", StringComparison.Ordinal))
        {
            return false;
        }

        code = new(digits.Length == 10 ? digits : $"{digits[..10]}-{digits[10..]}");
        return true;
    }

    public override string ToString() => Value;

    // A remainder of nought would ask for the digit "10": such codes are never issued.
    private static bool CheckDigitHolds(string digits)
    {
        var sum = 0;
        for (var place = 0; place < Weights.Length; place++)
        {
            sum += (digits[place] - '0') * Weights[place];
        }

        return 10 - (sum % 11) == digits[9] - '0';
    }
}
