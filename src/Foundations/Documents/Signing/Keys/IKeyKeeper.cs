using System.Security.Cryptography.X509Certificates;

namespace MotCua.Documents.Signing.Keys;

/// <summary>Keeps one private key and signs with it; the key itself never comes out.</summary>
internal interface IKeyKeeper
{
    /// <summary>The certificate of the key, then those above it.</summary>
    Task<IReadOnlyList<X509Certificate2>> Certificates(CancellationToken cancel);

    /// <summary>Whether it gives one hash the same signature every time, at nobody's cost: then it need not be remembered that it signed.</summary>
    bool Repeats => false;

    /// <summary>The signature of a SHA-256 hash: RSA (PKCS#1 v1.5), or ECDSA as a DER sequence.</summary>
    Task<byte[]> Sign(byte[] hash, CancellationToken cancel);
}
