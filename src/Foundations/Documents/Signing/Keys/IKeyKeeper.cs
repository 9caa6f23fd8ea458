using System.Security.Cryptography.X509Certificates;

namespace MotCua.Documents.Signing.Keys;

/// <summary>Keeps one private key and signs with it; the key itself never comes out.</summary>
internal interface IKeyKeeper
{
    /// <summary>The certificate of the key, then those above it.</summary>
    Task<IReadOnlyList<X509Certificate2>> Certificates(CancellationToken cancel);

    /// <summary>The signature of a SHA-256 hash: RSA (PKCS#1 v1.5), or ECDSA as a DER sequence.</summary>
    Task<byte[]> Sign(byte[] hash, CancellationToken cancel);
}
