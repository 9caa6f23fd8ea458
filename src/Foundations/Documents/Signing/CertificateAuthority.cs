using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using MotCua.Organisation;

namespace MotCua.Documents.Signing;

/// <summary>The embedded test authority: it vouches for agencies and officers until the province connects the state's own.</summary>
internal sealed class CertificateAuthority(KeyRing keys, INewKeys fresh, Revocations revocations, DocumentSettings settings, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, Lazy<X509Certificate2>> ring = new();

    public X509Certificate2 Root => Get("root", () => SelfSigned());

    public X509Certificate2 Of(SigningRequest officer)
    {
        // Another name, office or agency is another certificate: the old one stays true for what it signed.
        var key = Fingerprint($"{officer.Officer.Value}|{officer.Name}|{officer.Position}|{officer.Agency.Code.Value}|{officer.Agency.Name}");
        return Get("officer-" + key, () => Issue(Subject(officer.Name, officer.Agency, officer.Officer.Value.ToString("N"), officer.Position)));
    }

    public X509Certificate2 Of(AgencyCard agency) =>
        Get("agency-" + Fingerprint($"{agency.Code.Value}|{agency.Name}"), () => Issue(Subject(agency.Name, agency, agency.Code.Value, null)));

    /// <summary>Everything it has issued, the newest first.</summary>
    public IReadOnlyList<X509Certificate2> Issued() =>
        [.. keys.Names().Where(name => name != "root").Select(name => keys.Find(name)).OfType<X509Certificate2>().OrderByDescending(certificate => certificate.NotBefore).ThenBy(certificate => certificate.SerialNumber, StringComparer.Ordinal)];

    public bool HasIssued(X509Certificate2 certificate) => certificate.IssuerName.RawData.AsSpan().SequenceEqual(Root.SubjectName.RawData);

    public DateTimeOffset? RevokedSince(X509Certificate2 certificate) => HasIssued(certificate) ? revocations.Since(certificate) : null;

    public byte[] RevocationList() => revocations.List(Root);

    private X509Certificate2 Get(string name, Func<X509Certificate2> make)
    {
        if (name == "root")
        {
            return At(name, make);
        }

        // A revoked key signs no more; who still holds the office signs with a new one.
        var year = clock.GetUtcNow().Year.ToString(CultureInfo.InvariantCulture);
        var certificate = At($"{name}-{year}", make);
        for (var again = 2; revocations.Since(certificate) is not null; again++)
        {
            certificate = At(string.Create(CultureInfo.InvariantCulture, $"{name}-{year}-{again}"), make);
        }

        return certificate;
    }

    private X509Certificate2 At(string file, Func<X509Certificate2> make) => ring.GetOrAdd(file, _ => new(() =>
    {
        if (keys.Find(file) is { } found)
        {
            return found;
        }

        using var made = make();
        return keys.Keep(file, made);
    })).Value;

    private X509Certificate2 SelfSigned()
    {
        using var key = fresh.Draw();
        var name = new X500DistinguishedNameBuilder();
        name.AddCommonName("MotCua Test Root");
        name.AddOrganizationName("MotCua");
        name.AddCountryOrRegion("VN");
        var request = new CertificateRequest(name.Build(), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        var now = clock.GetUtcNow();
        return request.CreateSelfSigned(now.AddYears(-10), now.AddYears(30));
    }

    private X509Certificate2 Issue(X500DistinguishedName subject)
    {
        using var key = fresh.Draw();
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, true));

        // Document signing (RFC 9336), and e-mail protection, which older readers ask for.
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new("1.3.6.1.5.5.7.3.36"), new("1.3.6.1.5.5.7.3.4")], false));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(Root, true, false));
        request.CertificateExtensions.Add(CertificateRevocationListBuilder.BuildCrlDistributionPointExtension([new Uri(settings.Signing.Published, "thu-hoi.crl").AbsoluteUri]));
        var now = clock.GetUtcNow();
        using var issued = request.Create(Root, now.AddDays(-1), now.AddYears(3), RandomNumberGenerator.GetBytes(16));
        return issued.CopyWithPrivateKey(key);
    }

    private static X500DistinguishedName Subject(string name, AgencyCard agency, string number, string? title)
    {
        var subject = new X500DistinguishedNameBuilder();
        subject.AddCommonName(Short(name));
        if (title is not null)
        {
            subject.Add("2.5.4.12", Short(title));
        }

        subject.Add("2.5.4.5", number);
        subject.AddOrganizationName(Short(agency.Name));
        subject.AddCountryOrRegion("VN");
        return subject.Build();
    }

    // X.520 allows 64 letters in these names.
    private static string Short(string text) => text.Length <= 64 ? text : text[..64];

    private static string Fingerprint(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..20];
}
