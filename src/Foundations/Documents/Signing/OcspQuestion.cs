using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace MotCua.Documents.Signing;

/// <summary>The question to an authority whether a certificate still holds (OCSP), and where it is put.</summary>
internal static class OcspQuestion
{
    private const string Sha1 = "1.3.14.3.2.26";
    private const string Access = "1.3.6.1.5.5.7.1.1";

    /// <summary>Who answers, as the certificate itself says; nothing where it names nobody.</summary>
    public static Uri? ResponderOf(X509Certificate2 certificate) =>
        certificate.Extensions.FirstOrDefault(extension => extension.Oid?.Value == Access) is { } access
            ? new X509AuthorityInformationAccessExtension(access.RawData).EnumerateOcspUris()
                .Select(one => Uri.TryCreate(one, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null).FirstOrDefault(one => one is not null)
            : null;

    public static byte[] About(X509Certificate2 certificate, X509Certificate2 issuer)
    {
        var asn = new AsnWriter(AsnEncodingRules.DER);
        using (asn.PushSequence())
        using (asn.PushSequence())
        using (asn.PushSequence())
        using (asn.PushSequence())
        using (asn.PushSequence())
        {
            using (asn.PushSequence())
            {
                asn.WriteObjectIdentifier(Sha1);
                asn.WriteNull();
            }

            asn.WriteOctetString(NameHash(issuer));
            asn.WriteOctetString(KeyHash(issuer));
            asn.WriteInteger(certificate.SerialNumberBytes.Span);
        }

        return asn.Encode();
    }

#pragma warning disable CA5350 // How OCSP names a certificate everywhere; nothing rests on the strength of the hash.
    public static byte[] NameHash(X509Certificate2 issuer) => SHA1.HashData(issuer.SubjectName.RawData);

    public static byte[] KeyHash(X509Certificate2 issuer) => SHA1.HashData(issuer.GetPublicKey());
#pragma warning restore CA5350
}
