using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MotCua.Documents.Signing;

namespace MotCua.Documents.Checking;

/// <summary>What anybody needs to check our papers without us: the roots, and the list of revoked certificates of this moment.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record ViewKeys : IQuery<PublishedKeys>;

/// <summary>Root: of our own authority. List: its revoked certificates, signed by it (DER). Others: the roots besides on which signatures may rest. TimeStamps: those of time stamps.</summary>
public sealed record PublishedKeys(PublishedRoot Root, byte[] List, int Revoked, IReadOnlyList<PublishedRoot> Others, IReadOnlyList<PublishedRoot> TimeStamps);

/// <summary>A root certificate and its fingerprint, by which it is known.</summary>
public sealed record PublishedRoot(string Name, string Pem, byte[] Der, string Sha256, DateTimeOffset Until);

internal sealed class ViewKeysHandler(CertificateAuthority authority, Revocations revocations, DocumentSettings settings) : IHandler<ViewKeys, PublishedKeys>
{
    public Task<PublishedKeys> Handle(ViewKeys request, CancellationToken cancel) => Task.FromResult(new PublishedKeys(
        Published(authority.Root), authority.RevocationList(), revocations.All().Count,
        [.. settings.Signing.Roots.Select(Published)], [.. settings.Signing.TimeStampRoots.Select(Published)]));

    private static PublishedRoot Published(X509Certificate2 root) => new(
        Chains.NameOf(root), root.ExportCertificatePem() + "\n", root.RawData, Convert.ToHexString(SHA256.HashData(root.RawData)), root.NotAfter.ToUniversalTime());
}
