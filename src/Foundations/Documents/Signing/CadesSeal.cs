using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace MotCua.Documents.Signing;

/// <summary>The cryptographic heart of a PDF signature: CMS with SHA-256 and the signing certificate bound in (CAdES). It is put together from a signature made elsewhere, so that any keeper of keys may make it.</summary>
internal static class CadesSeal
{
    public const string TimeStampToken = "1.2.840.113549.1.9.16.2.14";
    private const string SigningCertificateV2 = "1.2.840.113549.1.9.16.2.47";
    private const string Plain = "1.2.840.113549.1.7.1";
    private const string Sha256 = "2.16.840.1.101.3.4.2.1";
    private static readonly Asn1Tag First = new(TagClass.ContextSpecific, 0);
    private static readonly Asn1Tag Second = new(TagClass.ContextSpecific, 1);

    /// <summary>What is signed: the hash of the content, and which certificate goes with it. No signing time: PAdES keeps it in the signature dictionary.</summary>
    public static byte[] Attributes(byte[] content, X509Certificate2 certificate)
    {
        var asn = new AsnWriter(AsnEncodingRules.DER);
        using (asn.PushSetOf())
        {
            Attribute(asn, "1.2.840.113549.1.9.3", () => asn.WriteObjectIdentifier(Plain));
            Attribute(asn, "1.2.840.113549.1.9.4", () => asn.WriteOctetString(SHA256.HashData(content)));
            Attribute(asn, SigningCertificateV2, () => Binding(asn, certificate));
        }

        return asn.Encode();
    }

    /// <summary>The finished CMS: the signer's certificate, those above it, the signature and, when there is one, the time stamp upon it.</summary>
    public static byte[] Assemble(byte[] attributes, byte[] signature, IReadOnlyList<X509Certificate2> chain, byte[]? token)
    {
        var asn = new AsnWriter(AsnEncodingRules.DER);
        using (asn.PushSequence())
        {
            asn.WriteObjectIdentifier("1.2.840.113549.1.7.2");
            using (asn.PushSequence(First))
            using (asn.PushSequence())
            {
                asn.WriteInteger(1);
                using (asn.PushSetOf())
                {
                    Algorithm(asn, Sha256, withNull: false);
                }

                using (asn.PushSequence())
                {
                    asn.WriteObjectIdentifier(Plain);
                }

                using (asn.PushSetOf(First))
                {
                    foreach (var certificate in chain)
                    {
                        asn.WriteEncodedValue(certificate.RawData);
                    }
                }

                using (asn.PushSetOf())
                {
                    Signer(asn, attributes, signature, chain[0], token);
                }
            }
        }

        return asn.Encode();
    }

    public static bool BindsItsCertificate(SignerInfo signer) =>
        signer.Certificate is { } certificate
        && signer.SignedAttributes.Cast<CryptographicAttributeObject>().Any(attribute =>
            attribute.Oid.Value == SigningCertificateV2 && attribute.Values[0].RawData.AsSpan().IndexOf(SHA256.HashData(certificate.RawData)) >= 0);

    /// <summary>The time stamp upon a signature, when there is one.</summary>
    public static byte[]? TokenOf(SignerInfo signer) =>
        signer.UnsignedAttributes.Cast<CryptographicAttributeObject>().FirstOrDefault(attribute => attribute.Oid.Value == TimeStampToken)?.Values[0].RawData;

    /// <summary>What was signed, written down again from the parts: the same bytes, or somebody turned something.</summary>
    public static byte[] Again(byte[] content, SignerInfo signer, IReadOnlyList<X509Certificate2> chain) =>
        Assemble(Attributes(content, chain[0]), signer.GetSignature(), chain, TokenOf(signer));

    private static void Signer(AsnWriter asn, byte[] attributes, byte[] signature, X509Certificate2 certificate, byte[]? token)
    {
        using (asn.PushSequence())
        {
            asn.WriteInteger(1);
            using (asn.PushSequence())
            {
                asn.WriteEncodedValue(certificate.IssuerName.RawData);
                asn.WriteInteger(certificate.SerialNumberBytes.Span);
            }

            Algorithm(asn, Sha256, withNull: false);

            // The same set, under the tag that it bears in its place.
            asn.WriteEncodedValue([0xA0, .. attributes.AsSpan(1)]);
            var isRsa = certificate.PublicKey.Oid.Value == "1.2.840.113549.1.1.1";
            Algorithm(asn, isRsa ? "1.2.840.113549.1.1.1" : "1.2.840.10045.4.3.2", withNull: isRsa);
            asn.WriteOctetString(signature);
            if (token is not null)
            {
                using (asn.PushSetOf(Second))
                {
                    Attribute(asn, TimeStampToken, () => asn.WriteEncodedValue(token));
                }
            }
        }
    }

    private static void Attribute(AsnWriter asn, string oid, Action value)
    {
        using (asn.PushSequence())
        {
            asn.WriteObjectIdentifier(oid);
            using (asn.PushSetOf())
            {
                value();
            }
        }
    }

    private static void Algorithm(AsnWriter asn, string oid, bool withNull)
    {
        using (asn.PushSequence())
        {
            asn.WriteObjectIdentifier(oid);
            if (withNull)
            {
                asn.WriteNull();
            }
        }
    }

    private static void Binding(AsnWriter asn, X509Certificate2 certificate)
    {
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
    }
}
