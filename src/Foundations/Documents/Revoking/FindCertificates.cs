using MotCua.Documents.Signing;

namespace MotCua.Documents.Revoking;

/// <summary>Every certificate that our own authority issued, the newest first.</summary>
[Needs(DocumentPermissions.Revoke)]
public sealed record FindCertificates : IQuery<IReadOnlyList<IssuedCertificate>>;

/// <summary>One certificate of ours.</summary>
public sealed record IssuedCertificate(string Serial, string Name, string? Agency, DateTimeOffset From, DateTimeOffset Until, DateTimeOffset? RevokedAt);

internal sealed class FindCertificatesHandler(CertificateAuthority authority, Revocations revocations) : IHandler<FindCertificates, IReadOnlyList<IssuedCertificate>>
{
    public Task<IReadOnlyList<IssuedCertificate>> Handle(FindCertificates request, CancellationToken cancel) => Task.FromResult<IReadOnlyList<IssuedCertificate>>(
        [.. authority.Issued().Select(one => new IssuedCertificate(
            one.SerialNumber, Chains.NameOf(one), Chains.Part(one, "2.5.4.10"), one.NotBefore.ToUniversalTime(), one.NotAfter.ToUniversalTime(), revocations.Since(one)))]);
}
