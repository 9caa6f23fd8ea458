using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Documents;
using MotCua.Web.Serving;

namespace MotCua.Web.Tests.Serving;

public sealed class PublicAddressTests
{
    [Theory]
    [InlineData("https://motcua.bacgiang.gov.vn", null, "https://motcua.bacgiang.gov.vn/")]
    [InlineData(" https://bacgiang.gov.vn/mot-cua/ ", "http://0.0.0.0:5080", "https://bacgiang.gov.vn/mot-cua/")]
    [InlineData(null, "http://127.0.0.1:5501;https://127.0.0.1:5502", "https://127.0.0.1:5502/")]
    [InlineData(null, "http://0.0.0.0:5503", "http://localhost:5503/")]
    [InlineData("", "http://*:5504;", "http://localhost:5504/")]
    [InlineData(null, null, "http://localhost:5080/")]
    public void Is_what_was_named_or_where_the_house_listens(string? named, string? urls, string expected) =>
        Assert.Equal(expected, PublicAddress.Of(With(named, urls)).ToString());

    [Theory]
    [InlineData("motcua.bacgiang.gov.vn")]
    [InlineData("ftp://bacgiang.gov.vn")]
    [InlineData("https://bacgiang.gov.vn/?a=b")]
    public void One_that_leads_nowhere_is_said_at_the_start(string named) =>
        Assert.Contains(named, Assert.Throws<InvalidOperationException>(() => PublicAddress.Of(With(named, null))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Papers_lead_to_the_address_named()
    {
        await using var house = await WebHouse.Open(new Dictionary<string, string?> { [PublicAddress.Setting] = "https://motcua.bacgiang.gov.vn/" }, demo: false);

        Assert.Equal("https://motcua.bacgiang.gov.vn/kiem-tra", house.Services.GetRequiredService<DocumentSettings>().VerifyAddress);
    }

    private static IConfiguration With(string? named, string? urls) =>
        new ConfigurationBuilder().AddInMemoryCollection([new(PublicAddress.Setting, named), new("urls", urls)]).Build();
}
