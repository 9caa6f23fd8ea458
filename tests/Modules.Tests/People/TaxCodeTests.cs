using CsCheck;
using MotCua.People;

namespace MotCua.Modules.Tests.People;

public sealed class TaxCodeTests
{
    private static readonly int[] Weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];

    [Theory]
    [InlineData("0100109106", "0100109106")]
    [InlineData("0100109106-001", "0100109106-001")]
    [InlineData("0100109106 001", "0100109106-001")]
    [InlineData("0100109106001", "0100109106-001")]
    public void A_code_with_the_right_check_digit_is_read(string text, string value)
    {
        Assert.True(TaxCode.TryParse(text, out var code));
        Assert.Equal(value, code.Value);
        Assert.Equal(value.Length > 10, code.IsBranch);
        Assert.Equal("0100109106", code.Enterprise.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("010010910")]
    [InlineData("01001091060")]
    [InlineData("0100109106-000")]
    [InlineData("0100109106-01")]
    [InlineData("O100109106")]
    public void What_is_no_tax_code_is_refused(string? text) => Assert.False(TaxCode.TryParse(text, out _));

    [Fact]
    public void Of_ten_last_digits_at_most_one_is_right() =>
        Gen.Int[0, 9].Array[9].Sample(digits =>
        {
            var stem = string.Concat(digits);
            var right = Enumerable.Range(0, 10).Where(last => TaxCode.TryParse($"{stem}{last}", out _)).ToArray();
            var expected = 10 - (digits.Zip(Weights, (digit, weight) => digit * weight).Sum() % 11);

            return expected == 10 ? right.Length == 0 : right.SequenceEqual([expected]);
        });

    [Fact]
    public void Any_one_digit_mistyped_is_noticed() =>
        Gen.Select(Gen.Int[0, 8], Gen.Int[1, 9]).Sample((place, shift) =>
        {
            var digits = "0100109106".ToCharArray();
            digits[place] = (char)('0' + ((digits[place] - '0' + shift) % 10));
            return !TaxCode.TryParse(new string(digits), out _);
        });
}
