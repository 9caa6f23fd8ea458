using System.Security.Cryptography.X509Certificates;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.X509;

namespace MotCua.Documents.Signing;

/// <summary>A list of revoked certificates (CRL) as its authority signed it.</summary>
internal sealed class RevokedList
{
    private readonly X509Crl list;

    private RevokedList(X509Crl list, byte[] raw) => (this.list, Raw) = (list, raw);

    public byte[] Raw { get; }

    /// <summary>Nothing when the bytes are no such list, or say the same in another way than its authority wrote it.</summary>
    public static RevokedList? Read(byte[] raw)
    {
        try
        {
            var list = new X509CrlParser().ReadCrl(raw);
            return list is not null && list.CertificateList.GetDerEncoded().AsSpan().SequenceEqual(raw) ? new(list, raw) : null;
        }
        catch (Exception problem) when (problem is IOException or ArgumentException or InvalidOperationException or InvalidCastException or Org.BouncyCastle.Security.GeneralSecurityException)
        {
            return null;
        }
    }

    /// <summary>Whether this authority signed it.</summary>
    public bool IsBy(X509Certificate2 authority)
    {
        try
        {
            list.Verify(new X509CertificateParser().ReadCertificate(authority.RawData).GetPublicKey());
            return list.CertificateList.Issuer.GetDerEncoded().AsSpan().SequenceEqual(authority.SubjectName.RawData);
        }
        catch (Exception problem) when (problem is IOException or ArgumentException or InvalidOperationException or Org.BouncyCastle.Security.GeneralSecurityException)
        {
            return false;
        }
    }

    /// <summary>Since when the certificate is revoked; nothing when it is not on the list.</summary>
    public DateTimeOffset? Since(X509Certificate2 certificate) =>
        list.GetRevokedCertificate(new BigInteger(certificate.SerialNumber, 16)) is { } entry ? new DateTimeOffset(DateTime.SpecifyKind(entry.RevocationDate, DateTimeKind.Utc)) : null;
}
