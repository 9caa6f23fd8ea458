using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MotCua.Documents;

namespace MotCua.Modules.Tests.Documents.Signing;

/// <summary>An authority of elsewhere, and PKCS#12 files with keys that it vouches for.</summary>
public sealed class KeyFiles : IDisposable
{
    public const string Pin = "mật khẩu 123";

    private readonly TempFolder folder = new();
    private readonly X509Certificate2 root;

    public KeyFiles()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Elsewhere Root", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        root = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddYears(-5), TimeProvider.System.GetUtcNow().AddYears(5));
    }

    public X509Certificate2 Root => X509CertificateLoader.LoadCertificate(root.RawData);

    public string File(string name, bool curve = false, DateTimeOffset? until = null)
    {
        var path = Path.Combine(folder.Path, name + ".p12");
        using var issued = curve ? Curve(name) : Issue(name, until);
        System.IO.File.WriteAllBytes(path, new X509Certificate2Collection { issued, Root }.Export(X509ContentType.Pkcs12, Pin)!);
        return path;
    }

    public IReadOnlyDictionary<string, KeySetting> ForBoth(bool curve = false) => new Dictionary<string, KeySetting>(StringComparer.OrdinalIgnoreCase)
    {
        [SigningDesk.Officer.Value.ToString()] = new(KeyKind.File) { Path = File("Trần Quốc Đạt", curve), Pin = Pin },
        [SigningDesk.District.Code.Value] = new(KeyKind.File) { Path = File("Ủy ban nhân dân huyện Lạng Giang", curve), Pin = Pin },
    };

    public void Dispose()
    {
        root.Dispose();
        folder.Dispose();
    }

    private X509Certificate2 Issue(string name, DateTimeOffset? until)
    {
        using var key = RSA.Create(2048);
        using var issued = Create(new CertificateRequest(Named(name), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1), until);
        return issued.CopyWithPrivateKey(key);
    }

    private X509Certificate2 Curve(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var issued = Create(new CertificateRequest(Named(name), key, HashAlgorithmName.SHA256), null);
        return issued.CopyWithPrivateKey(key);
    }

    private X509Certificate2 Create(CertificateRequest request, DateTimeOffset? until)
    {
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, true));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(root, true, false));
        var generator = X509SignatureGenerator.CreateForRSA(root.GetRSAPrivateKey()!, RSASignaturePadding.Pkcs1);
        return request.Create(root.SubjectName, generator, TimeProvider.System.GetUtcNow().AddYears(-4), until ?? TimeProvider.System.GetUtcNow().AddYears(3), RandomNumberGenerator.GetBytes(12));
    }

    private static X500DistinguishedName Named(string name)
    {
        var subject = new X500DistinguishedNameBuilder();
        subject.AddCommonName(name);
        return subject.Build();
    }
}
