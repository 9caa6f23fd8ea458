using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace MotCua.Documents.Signing;

/// <summary>What an authority says of one certificate at one moment (OCSP, RFC 6960), signed by it or by whom it appointed.</summary>
internal sealed class OcspAnswer
{
    private const string Basic = "1.3.6.1.5.5.7.48.1.1";
    private const string Appointed = "1.3.6.1.5.5.7.3.9";
    private static readonly Asn1Tag Zero = new(TagClass.ContextSpecific, 0);
    private static readonly Asn1Tag One = new(TagClass.ContextSpecific, 1);

    private readonly byte[] said;
    private readonly string way;
    private readonly byte[] signature;
    private readonly IReadOnlyList<X509Certificate2> handed;
    private readonly List<Line> lines = [];

    private OcspAnswer(byte[] said, string way, byte[] signature, IReadOnlyList<X509Certificate2> handed) => (this.said, this.way, this.signature, this.handed) = (said, way, signature, handed);

    /// <summary>When it was given.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Nothing when the bytes are no answer, or say the same in another way than their author wrote it.</summary>
    public static OcspAnswer? Read(byte[] raw)
    {
        try
        {
            var whole = new AsnReader(raw, AsnEncodingRules.DER);
            var response = whole.ReadSequence();
            whole.ThrowIfNotEmpty();
            if (response.ReadEnumeratedBytes().Span is not [0])
            {
                return null;
            }

            var bytes = response.ReadSequence(Zero).ReadSequence();
            if (bytes.ReadObjectIdentifier() != Basic)
            {
                return null;
            }

            var basic = new AsnReader(bytes.ReadOctetString(), AsnEncodingRules.DER).ReadSequence();
            var said = basic.PeekEncodedValue().ToArray();
            var content = basic.ReadSequence();
            var way = basic.ReadSequence().ReadObjectIdentifier();
            var signature = basic.ReadBitString(out _);
            List<X509Certificate2> handed = [];
            if (basic.HasData)
            {
                var all = basic.ReadSequence(Zero).ReadSequence();
                while (all.HasData)
                {
                    handed.Add(X509CertificateLoader.LoadCertificate(all.ReadEncodedValue().Span));
                }
            }

            var answer = new OcspAnswer(said, way, signature, handed);
            answer.ReadLines(content);
            return answer;
        }
        catch (Exception problem) when (problem is AsnContentException or CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Whether it speaks of this certificate, and knows it.</summary>
    public bool IsAbout(X509Certificate2 certificate, X509Certificate2 issuer) => LineOf(certificate, issuer) is { IsKnown: true };

    /// <summary>Since when the certificate is revoked; nothing when it is not.</summary>
    public DateTimeOffset? Since(X509Certificate2 certificate, X509Certificate2 issuer) => LineOf(certificate, issuer)?.RevokedAt;

    /// <summary>Whether it may still be told at that moment.</summary>
    public bool IsFresh(X509Certificate2 certificate, X509Certificate2 issuer, DateTimeOffset at) =>
        LineOf(certificate, issuer) is { } line && line.From <= at.AddMinutes(5) && (line.Until is not { } until ? line.From > at.AddDays(-1) : until >= at);

    /// <summary>Whether this authority signed it, or somebody whom it appointed to.</summary>
    public bool IsBy(X509Certificate2 issuer) => Verifies(issuer) || handed.Any(one => IsAppointed(one, issuer) && Verifies(one));

    private bool IsAppointed(X509Certificate2 one, X509Certificate2 issuer) =>
        one.Extensions.OfType<X509EnhancedKeyUsageExtension>().Any(usage => usage.EnhancedKeyUsages.Cast<Oid>().Any(oid => oid.Value == Appointed))
        && At >= one.NotBefore.ToUniversalTime() && At <= one.NotAfter.ToUniversalTime()
        && Chains.Trusted(one, [issuer], [issuer], At) is not null;

    private bool Verifies(X509Certificate2 by)
    {
        if (HashOf(way) is not { } hash)
        {
            return false;
        }

        using var rsa = by.GetRSAPublicKey();
        using var curve = rsa is null ? by.GetECDsaPublicKey() : null;
        return rsa?.VerifyData(said, signature, hash, RSASignaturePadding.Pkcs1) ?? curve?.VerifyData(said, signature, hash, DSASignatureFormat.Rfc3279DerSequence) ?? false;
    }

    private static HashAlgorithmName? HashOf(string way) => way switch
    {
        "1.2.840.113549.1.1.11" or "1.2.840.10045.4.3.2" => HashAlgorithmName.SHA256,
        "1.2.840.113549.1.1.12" or "1.2.840.10045.4.3.3" => HashAlgorithmName.SHA384,
        "1.2.840.113549.1.1.13" or "1.2.840.10045.4.3.4" => HashAlgorithmName.SHA512,
        _ => null,
    };

    private Line? LineOf(X509Certificate2 certificate, X509Certificate2 issuer) => lines.Find(line =>
        line.Serial.AsSpan().SequenceEqual(certificate.SerialNumberBytes.Span) && line.Key.AsSpan().SequenceEqual(OcspQuestion.KeyHash(issuer)) && line.Name.AsSpan().SequenceEqual(OcspQuestion.NameHash(issuer)));

    private void ReadLines(AsnReader content)
    {
        if (content.PeekTag().HasSameClassAndValue(Zero))
        {
            content.ReadEncodedValue();
        }

        // Who answers: by name or by key; the signature tells.
        content.ReadEncodedValue();
        At = content.ReadGeneralizedTime();
        var all = content.ReadSequence();
        while (all.HasData)
        {
            var one = all.ReadSequence();
            var id = one.ReadSequence();
            id.ReadSequence();
            var (name, key, serial) = (id.ReadOctetString(), id.ReadOctetString(), id.ReadIntegerBytes().ToArray());
            var state = one.PeekTag();
            DateTimeOffset? revoked = null;
            if (state.HasSameClassAndValue(One))
            {
                revoked = one.ReadSequence(One).ReadGeneralizedTime();
            }
            else
            {
                one.ReadEncodedValue();
            }

            var from = one.ReadGeneralizedTime();
            DateTimeOffset? until = one.HasData && one.PeekTag().HasSameClassAndValue(Zero) ? one.ReadSequence(Zero).ReadGeneralizedTime() : null;
            lines.Add(new(name, key, serial, state.TagValue is 0 or 1, revoked, from, until));
        }
    }

    private sealed record Line(byte[] Name, byte[] Key, byte[] Serial, bool IsKnown, DateTimeOffset? RevokedAt, DateTimeOffset From, DateTimeOffset? Until);
}
