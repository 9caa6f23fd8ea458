using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace MotCua.Documents.Signing;

/// <summary>The cryptographic heart of a PDF signature: CMS with SHA-256 and the signing certificate bound in (CAdES baseline B).</summary>
internal static class CadesSeal
{
    private const string SigningCertificateV2 = "1.2.840.113549.1.9.16.2.47";

    public static byte[] Make(byte[] content, X509Certificate2 certificate, X509Certificate2 root)
    {
        var cms = new SignedCms(new ContentInfo(content), detached: true);
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, certificate)
        {
            DigestAlgorithm = new("2.16.840.1.101.3.4.2.1"),
            IncludeOption = X509IncludeOption.EndCertOnly,
        };
        signer.Certificates.Add(X509CertificateLoader.LoadCertificate(root.RawData));

        // No signing-time attribute: PAdES keeps the time in the signature dictionary.
        signer.SignedAttributes.Add(new AsnEncodedData(new Oid(SigningCertificateV2), Binding(certificate)));
        cms.ComputeSignature(signer, silent: true);
        return cms.Encode();
    }

    public static bool BindsItsCertificate(SignerInfo signer) =>
        signer.Certificate is { } certificate
        && signer.SignedAttributes.Cast<CryptographicAttributeObject>().Any(attribute =>
            attribute.Oid.Value == SigningCertificateV2 && Contains(attribute.Values[0].RawData, SHA256.HashData(certificate.RawData)));

    private static bool Contains(ReadOnlySpan<byte> data, ReadOnlySpan<byte> part) => data.IndexOf(part) >= 0;

    private static byte[] Binding(X509Certificate2 certificate)
    {
        var asn = new AsnWriter(AsnEncodingRules.DER);
        using (asn.PushSequence())
        using (asn.PushSequence())
        using (asn.PushSequence())
        {
            asn.WriteOctetString(SHA256.HashData(certificate.RawData));
            using (asn.PushSequence())
            {
                using (asn.PushSequence())
                using (asn.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 4)))
                {
                    asn.WriteEncodedValue(certificate.IssuerName.RawData);
                }

                asn.WriteInteger(certificate.SerialNumberBytes.Span);
            }
        }

        return asn.Encode();
    }
}
