using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MotCua.Organisation;

namespace MotCua.Documents.Signing.Keys;

/// <summary>Knows who keeps whose key: as the settings say, else the embedded authority.</summary>
internal sealed class KeyKeepers(CertificateAuthority authority, DocumentSettings settings, RemoteSigning remote, TimeProvider clock)
{
    public IKeyKeeper Of(SigningRequest officer) =>
        Named(officer.Officer.Value.ToString()) ?? new HouseKey([authority.Of(officer), authority.Root]);

    public IKeyKeeper Of(AgencyCard agency) =>
        Named(agency.Code.Value) ?? new HouseKey([authority.Of(agency), authority.Root]);

    /// <summary>Signs, and believes nobody: the certificate must be good today, and the signature be its own.</summary>
    public async Task<(byte[] Attributes, byte[] Signature, IReadOnlyList<X509Certificate2> Chain)> Sign(IKeyKeeper keeper, byte[] content, CancellationToken cancel)
    {
        var chain = await keeper.Certificates(cancel);
        var now = clock.GetUtcNow().UtcDateTime;
        DocumentRefusals.CertificateNotValid.If(now < chain[0].NotBefore.ToUniversalTime() || now > chain[0].NotAfter.ToUniversalTime());
        var attributes = CadesSeal.Attributes(content, chain[0]);
        var hash = SHA256.HashData(attributes);
        var signature = await keeper.Sign(hash, cancel);
        DocumentRefusals.SignatureWrong.Unless(Verifies(chain[0], hash, signature));
        return (attributes, signature, chain);
    }

    private IKeyKeeper? Named(string owner) => settings.Signing.Keys.TryGetValue(owner, out var setting)
        ? setting.Kind switch
        {
            KeyKind.File => FileKey.Open(setting),
            KeyKind.Token => new TokenKey(setting),
            _ => remote.Open(setting),
        }
        : null;

    private static bool Verifies(X509Certificate2 certificate, byte[] hash, byte[] signature)
    {
        using var rsa = certificate.GetRSAPublicKey();
        using var curve = rsa is null ? certificate.GetECDsaPublicKey() : null;
        return rsa?.VerifyHash(hash, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            ?? curve?.VerifyHash(hash, signature, DSASignatureFormat.Rfc3279DerSequence) ?? false;
    }
}
