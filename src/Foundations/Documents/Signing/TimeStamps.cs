using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace MotCua.Documents.Signing;

/// <summary>When a signature was there at the latest, and who witnesses it.</summary>
internal sealed record Witnessed(DateTimeOffset At, string By, IReadOnlyList<X509Certificate2> Chain);

/// <summary>The line to the time-stamp authority (RFC 3161), and the reading of its stamps.</summary>
internal sealed class TimeStamps(DocumentSettings settings) : IDisposable
{
    private const string Stamping = "1.3.6.1.5.5.7.3.8";

    private readonly HttpClient http = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { Timeout = settings.Signing.Within };

    public bool AreWanted => settings.Signing.TimeStamps is not null;

    /// <summary>A stamp upon a signature, which we ourselves believe; without it nothing is issued.</summary>
    public async Task<byte[]> Upon(byte[] signature, CancellationToken cancel)
    {
        var nonce = RandomNumberGenerator.GetBytes(16);
        nonce[0] = (byte)((nonce[0] & 0x3F) | 0x40);
        var asked = Rfc3161TimestampRequest.CreateFromHash(SHA256.HashData(signature), HashAlgorithmName.SHA256, requestedPolicyId: null, nonce, requestSignerCertificates: true);
        byte[] token;
        try
        {
            using var question = new ByteArrayContent(asked.Encode());
            question.Headers.ContentType = new MediaTypeHeaderValue("application/timestamp-query");
            using var answer = await http.PostAsync(settings.Signing.TimeStamps, question, cancel);
            answer.EnsureSuccessStatusCode();
            token = asked.ProcessResponse(await answer.Content.ReadAsByteArrayAsync(cancel), out _).AsSignedCms().Encode();
        }
        catch (Exception problem) when (problem is HttpRequestException or CryptographicException or IOException
            || (problem is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            throw new RefusedException(DocumentRefusals.TimeStampMissing);
        }

        DocumentRefusals.TimeStampNotTrusted.If(Read(token, signature) is null);
        return token;
    }

    /// <summary>What a stamp says, when it is upon this signature and rests on a root that we believe.</summary>
    public Witnessed? Read(byte[] token, byte[] signature)
    {
        if (!Rfc3161TimestampToken.TryDecode(token, out var stamp, out var length) || length != token.Length
            || !stamp.VerifySignatureForHash(SHA256.HashData(signature), HashAlgorithmName.SHA256, out var by))
        {
            return null;
        }

        X509Certificate2[] handed = [.. stamp.AsSignedCms().Certificates];
        var at = stamp.TokenInfo.Timestamp;
        return Chains.Trusted(by, handed, settings.Signing.TimeStampRoots, at, Stamping) is { } chain && handed.All(one => chain.Any(link => link.Equals(one)))
            ? new(at, Chains.NameOf(by), chain) : null;
    }

    public void Dispose() => http.Dispose();
}
