using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace MotCua.Documents.Signing.Keys;

/// <summary>A key that lies in this process: one of the embedded authority, or one read from a file.</summary>
internal sealed class HouseKey(IReadOnlyList<X509Certificate2> chain) : IKeyKeeper
{
    public Task<IReadOnlyList<X509Certificate2>> Certificates(CancellationToken cancel) => Task.FromResult(chain);

    // RSA with PKCS#1 v1.5 padding has no chance in it; a curve has.
    public bool Repeats => chain[0].PublicKey.Oid.Value == "1.2.840.113549.1.1.1";

    public Task<byte[]> Sign(byte[] hash, CancellationToken cancel)
    {
        if (chain[0].GetRSAPrivateKey() is { } rsa)
        {
            using (rsa)
            {
                return Task.FromResult(rsa.SignHash(hash, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
            }
        }

        using var curve = DocumentRefusals.KeyUnusable.Unless(chain[0].GetECDsaPrivateKey());
        return Task.FromResult(curve.SignHash(hash, DSASignatureFormat.Rfc3279DerSequence));
    }
}
