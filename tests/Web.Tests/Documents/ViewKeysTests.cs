using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Documents;

namespace MotCua.Web.Tests.Documents;

public sealed class ViewKeysTests(WebHouse house)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Anybody_gets_the_root_and_the_list_and_reads_the_fingerprint_on_the_page()
    {
        using var visitor = house.Visitor();

        var page = await visitor.Open("/chung-thu");
        var root = await visitor.Client.GetByteArrayAsync(new Uri("/chung-thu/goc.cer", UriKind.Relative), Cancel);
        var pem = await visitor.Client.GetStringAsync(new Uri("/chung-thu/goc.pem", UriKind.Relative), Cancel);
        var list = await visitor.Client.GetAsync(new Uri("/chung-thu/thu-hoi.crl", UriKind.Relative), Cancel);

        Assert.Equal(house.Services.GetRequiredService<ISigner>().RootCertificate(), root);
        Assert.Equal(root, X509Certificate2.CreateFromPem(pem).RawData);
        Assert.Contains(page.All("dd"), datum => datum == Convert.ToHexString(SHA256.HashData(root)));
        Assert.Equal("application/pkix-crl", list.Content.Headers.ContentType!.MediaType);
        CertificateRevocationListBuilder.Load(await list.Content.ReadAsByteArrayAsync(Cancel), out var number);
        Assert.True(number > 0);
    }

    [Fact]
    public async Task There_is_nothing_else_at_that_address()
    {
        using var visitor = house.Visitor();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Client.GetAsync(new Uri("/chung-thu/root.p12", UriKind.Relative), Cancel)).StatusCode);
    }
}
