using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace MotCua.Forms.Schema.Texts;

/// <summary>A JSON number held exactly: mantissa times a power of ten, no rounding whatever its size.</summary>
internal readonly record struct JsonNumber : IComparable<JsonNumber>
{
    // Beyond this many digits two numbers are compared by magnitude alone, so that "1e999999999" costs nothing.
    private const int LargestShift = 2_000;

    private JsonNumber(BigInteger mantissa, int exponent) => (Mantissa, Exponent) = (mantissa, exponent);

    public BigInteger Mantissa { get; }

    public int Exponent { get; }

    public bool IsInteger => Exponent >= 0;

    public static JsonNumber Of(JsonElement number) =>
        number.TryGetInt64(out var whole) ? Normal(whole, 0) : Parse(number.GetRawText());

    public static JsonNumber Of(long number) => Normal(number, 0);

    public static JsonNumber Parse(string text)
    {
        var at = text.AsSpan().IndexOfAny('e', 'E');
        var exponent = at < 0 ? 0 : ParseExponent(text.AsSpan(at + 1));
        var digits = at < 0 ? text.AsSpan() : text.AsSpan(0, at);
        var point = digits.IndexOf('.');
        if (point < 0)
        {
            return Normal(BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), exponent);
        }

        var joined = string.Concat(digits[..point], digits[(point + 1)..]);
        return Normal(BigInteger.Parse(joined, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), exponent - (digits.Length - point - 1));
    }

    public int CompareTo(JsonNumber other)
    {
        if (Mantissa.Sign != other.Mantissa.Sign || Mantissa.IsZero)
        {
            return Mantissa.Sign.CompareTo(other.Mantissa.Sign);
        }

        var shift = (long)Exponent - other.Exponent;
        if (Math.Abs(shift) > LargestShift)
        {
            return Magnitude.CompareTo(other.Magnitude) * Mantissa.Sign;
        }

        return shift >= 0
            ? (Mantissa * BigInteger.Pow(10, (int)shift)).CompareTo(other.Mantissa)
            : Mantissa.CompareTo(other.Mantissa * BigInteger.Pow(10, (int)-shift));
    }

    public bool IsMultipleOf(JsonNumber divisor)
    {
        var shift = (long)Exponent - divisor.Exponent;
        if (shift >= 0)
        {
            // (mantissa * 10^shift) mod divisor, without writing the power out.
            var modulus = BigInteger.Abs(divisor.Mantissa);
            return ((Mantissa % modulus) * BigInteger.ModPow(10, shift, modulus) % modulus).IsZero;
        }

        // A normal mantissa does not end in 0, so a divisor with a larger exponent by far can only divide zero.
        return Mantissa.IsZero || (-shift <= LargestShift && (Mantissa % (divisor.Mantissa * BigInteger.Pow(10, (int)-shift))).IsZero);
    }

    public override string ToString() => Exponent == 0 ? Mantissa.ToString(CultureInfo.InvariantCulture)
        : Exponent is > 0 and < 30 ? (Mantissa * BigInteger.Pow(10, Exponent)).ToString(CultureInfo.InvariantCulture)
        : Exponent is < 0 and > -25 && BigInteger.Abs(Mantissa) < (BigInteger)decimal.MaxValue
            ? ((decimal)Mantissa / (decimal)BigInteger.Pow(10, -Exponent)).ToString(CultureInfo.InvariantCulture)
        : $"{Mantissa}e{Exponent}";

    private double Magnitude => BigInteger.Log10(BigInteger.Abs(Mantissa)) + Exponent;

    private static int ParseExponent(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent) && Math.Abs((long)exponent) < 1_000_000_000
            ? exponent : text[0] == '-' ? -1_000_000_000 : 1_000_000_000;

    private static JsonNumber Normal(BigInteger mantissa, int exponent)
    {
        if (mantissa.IsZero)
        {
            return new(BigInteger.Zero, 0);
        }

        while (true)
        {
            var (quotient, remainder) = BigInteger.DivRem(mantissa, 10);
            if (!remainder.IsZero)
            {
                return new(mantissa, exponent);
            }

            (mantissa, exponent) = (quotient, exponent + 1);
        }
    }
}
