using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace MotCua.Documents.Signing;

/// <summary>Gathers what proves the signatures of a paper: our own list of revoked certificates, and those that foreign certificates point to.</summary>
internal sealed class ProofGathering(CertificateAuthority authority, TimeStamps stamps, DocumentSettings settings, ILogger<ProofGathering> log, TimeProvider clock) : IDisposable
{
    private const string Points = "2.5.29.31";

    private readonly HttpClient http = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { Timeout = settings.Signing.Within, MaxResponseContentBufferSize = 8 << 20 };

    /// <summary>Nothing when no authority behind the signatures publishes a list: the paper then stays at baseline T.</summary>
    public async Task<Proof?> For(byte[] signed, CancellationToken cancel)
    {
        List<X509Certificate2> certificates = [];
        using (var pdf = new PdfStructure(signed))
        {
            foreach (var seal in pdf.Signatures().Select(signature => SignatureBytes.In(pdf.Bytes, signature)).OfType<SignatureBytes>())
            {
                var cms = new SignedCms(new ContentInfo(seal.Content), detached: true);
                cms.Decode(seal.Seal);
                certificates.AddRange(Chains.Upwards(cms.SignerInfos[0].Certificate!, cms.Certificates));
                if (CadesSeal.TokenOf(cms.SignerInfos[0]) is { } token && stamps.Read(token, cms.SignerInfos[0].GetSignature()) is { } witnessed)
                {
                    certificates.AddRange(witnessed.Chain);
                }
            }
        }

        X509Certificate2[] all = [.. certificates.DistinctBy(certificate => certificate.Thumbprint)];
        List<byte[]> lists = all.Any(authority.HasIssued) ? [authority.RevocationList()] : [];
        foreach (var address in all.Where(certificate => !authority.HasIssued(certificate)).SelectMany(AddressesOf).Distinct())
        {
            if (await Fetch(address, cancel) is { } raw && RevokedList.Read(raw) is { } list && all.Any(list.IsBy))
            {
                lists.Add(raw);
            }
        }

        List<byte[]> answers = [];
        foreach (var certificate in all.Where(certificate => !authority.HasIssued(certificate)))
        {
            if (OcspQuestion.ResponderOf(certificate) is { } responder && IssuerOf(certificate, all) is { } issuer
                && await Ask(responder, OcspQuestion.About(certificate, issuer), cancel) is { } raw && OcspAnswer.Read(raw) is { } answer
                && answer.IsAbout(certificate, issuer) && answer.IsFresh(certificate, issuer, clock.GetUtcNow()) && answer.IsBy(issuer))
            {
                answers.Add(raw);
            }
        }

        return lists.Count + answers.Count == 0 ? null : new([.. all.Select(certificate => certificate.RawData)], lists, answers);
    }

    public void Dispose() => http.Dispose();

    private X509Certificate2? IssuerOf(X509Certificate2 certificate, IEnumerable<X509Certificate2> known) =>
        known.Concat(settings.Signing.Roots).Concat(settings.Signing.TimeStampRoots).FirstOrDefault(one => !one.Equals(certificate) && one.SubjectName.RawData.AsSpan().SequenceEqual(certificate.IssuerName.RawData));

    /// <summary>Where the authority of a certificate publishes whom it revoked.</summary>
    public static IEnumerable<Uri> AddressesOf(X509Certificate2 certificate) =>
        certificate.Extensions.FirstOrDefault(extension => extension.Oid?.Value == Points) is { } points
        && Org.BouncyCastle.Asn1.X509.CrlDistPoint.GetInstance(Org.BouncyCastle.Asn1.Asn1Object.FromByteArray(points.RawData)) is { } named
            ? named.GetDistributionPoints().Select(point => point.DistributionPointName?.Name).OfType<Org.BouncyCastle.Asn1.X509.GeneralNames>()
                .SelectMany(names => names.GetNames()).Where(name => name.TagNo == Org.BouncyCastle.Asn1.X509.GeneralName.UniformResourceIdentifier)
                .Select(name => Uri.TryCreate(name.Name.ToString(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null).OfType<Uri>()
            : [];

    private Task<byte[]?> Fetch(Uri address, CancellationToken cancel) => Get(address, () => http.GetAsync(address, cancel), cancel);

    private async Task<byte[]?> Ask(Uri responder, byte[] question, CancellationToken cancel)
    {
        using var content = new ByteArrayContent(question);
        content.Headers.ContentType = new("application/ocsp-request");
        return await Get(responder, () => http.PostAsync(responder, content, cancel), cancel);
    }

    private async Task<byte[]?> Get(Uri address, Func<Task<HttpResponseMessage>> ask, CancellationToken cancel)
    {
        try
        {
            using var answer = await ask();
            answer.EnsureSuccessStatusCode();
            return await answer.Content.ReadAsByteArrayAsync(cancel);
        }
        catch (Exception problem) when (problem is HttpRequestException || (problem is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            log.LogWarning("What proves that certificates hold was not to be had at {Address}, so a paper lacks it: {Reason}", address, problem.Message);
            return null;
        }
    }
}
