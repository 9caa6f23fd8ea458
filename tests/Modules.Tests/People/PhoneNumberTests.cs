using CsCheck;
using MotCua.People;

namespace MotCua.Modules.Tests.People;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("0912345678", "0912345678", true)]
    [InlineData("0912.345.678", "0912345678", true)]
    [InlineData("+84 912 345 678", "0912345678", true)]
    [InlineData("+84 0912 345 678", "0912345678", true)]
    [InlineData("84912345678", "0912345678", true)]
    [InlineData("0084912345678", "0912345678", true)]
    [InlineData("(0204) 3854 123", "02043854123", false)]
    [InlineData("+84 204 3854 123", "02043854123", false)]
    [InlineData("+82 10-1234-5678", "+821012345678", false)]
    public void One_number_has_one_spelling(string written, string value, bool mobile)
    {
        Assert.True(PhoneNumber.TryParse(written, out var number));
        Assert.Equal((value, mobile), (number.Value, number.IsMobile));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("091234567")]
    [InlineData("09123456789")]
    [InlineData("01634567890")]
    [InlineData("0612345678")]
    [InlineData("912345678")]
    [InlineData("0912x45678")]
    [InlineData("+0912345678")]
    [InlineData("+84")]
    public void What_cannot_be_dialled_is_refused(string? written) => Assert.False(PhoneNumber.TryParse(written, out _));

    [Fact]
    public void A_spelling_read_again_stays_itself() =>
        Gen.Select(Gen.Int[0, 4].Select(pick => "35789"[pick]), Gen.Int[0, 99999999]).Sample((prefix, rest) =>
            PhoneNumber.TryParse($"+84{prefix}{rest:00000000}", out var number)
            && PhoneNumber.TryParse(number.Value, out var again) && again == number
            && PhoneNumber.TryParse(number.International, out var abroad) && abroad == number);
}
