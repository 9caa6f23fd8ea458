using MotCua.Procedures;

namespace MotCua.Modules.Tests.Procedures;

public sealed class PublishedCodeTests
{
    [Theory]
    [InlineData("1.001193", "1.001193", null, CodeOddity.None)]
    [InlineData("3.000181.000.00.00.H22", "3.000181", "H22", CodeOddity.None)]
    [InlineData("1.012275.H36", "1.012275", "H36", CodeOddity.None)]
    [InlineData(" 1.010061 .000.00.00.H37", "1.010061", "H37", CodeOddity.Blanks)]
    [InlineData("2.000843..000.00.00.H37", "2.000843", "H37", CodeOddity.Points)]
    [InlineData("1.007939.000.00,00,H37", "1.007939", "H37", CodeOddity.Points)]
    [InlineData("2.002516.000.00.00.H37.", "2.002516", "H37", CodeOddity.Points)]
    [InlineData("2000027.000.00.00.H37", "2.000027", "H37", CodeOddity.MissingPoint)]
    [InlineData("1.010804000.00.00.H37", "1.010804", "H37", CodeOddity.MissingPoint)]
    [InlineData("2.000227.00000.00.H37", "2.000227", "H37", CodeOddity.MiddlePart)]
    [InlineData("2.000908.000.00.00.H37.X", "2.000908", "H37", CodeOddity.Trailer)]
    [InlineData("3.000098.000.00.00.h37", "3.000098", "H37", CodeOddity.None)]
    [InlineData("DLLS_DVCCDM_03", "DLLS_DVCCDM_03", null, CodeOddity.Local)]
    [InlineData("1.014955-Xoa", "1.014955-Xoa", null, CodeOddity.Local)]
    [InlineData("2.009182739", "2.009182739", null, CodeOddity.Local)]
    public void A_code_is_understood_as_published(string raw, string code, string? agency, CodeOddity oddity)
    {
        var published = PublishedCode.Read(raw);

        Assert.Equal(new PublishedCode(raw, new(code), agency, oddity), published);
    }

    [Theory]
    [InlineData("2.00223.000.00.00.H37")]
    [InlineData("1.01299.000.00.00.H37")]
    [InlineData("1.001193.000.00.00.H3")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    [InlineData("đăng ký")]
    public void A_code_that_may_be_any_of_several_is_none(string? raw) => Assert.Null(PublishedCode.Read(raw));
}
