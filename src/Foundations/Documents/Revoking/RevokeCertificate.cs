using System.Security.Cryptography.X509Certificates;
using MotCua.Documents.Signing;

namespace MotCua.Documents.Revoking;

/// <summary>Takes back a certificate of our own authority: its key was lost, or is no longer used. From now on it is on the public list, for good.</summary>
[Needs(DocumentPermissions.Revoke)]
public sealed record RevokeCertificate(string Serial, X509RevocationReason Reason) : ICommand<RevokedCertificate>;

/// <summary>What was taken back, and since when.</summary>
public sealed record RevokedCertificate(string Serial, string Name, DateTimeOffset Since);

internal sealed class RevokeCertificateHandler(CertificateAuthority authority, Revocations revocations, TimeProvider clock) : IHandler<RevokeCertificate, RevokedCertificate>
{
    public Task<RevokedCertificate> Handle(RevokeCertificate request, CancellationToken cancel)
    {
        var serial = request.Serial.Trim().ToUpperInvariant();
        var certificate = DocumentRefusals.NoSuchCertificate.Unless(authority.Issued().FirstOrDefault(one => one.SerialNumber == serial));
        DocumentRefusals.CertificateRevoked.If(revocations.Since(certificate) is not null);
        var since = clock.GetUtcNow();
        revocations.Add(new(serial, since, request.Reason));
        return Task.FromResult(new RevokedCertificate(serial, Chains.NameOf(certificate), since));
    }
}
