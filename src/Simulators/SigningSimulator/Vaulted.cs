using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace MotCua.SigningSimulator;

/// <summary>The keys that the service keeps.</summary>
internal sealed class Vaulted : IDisposable
{
    private readonly X509Certificate2 root;
    private readonly Dictionary<string, X509Certificate2> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> owners = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> signed = new();

    /// <param name="names">The id of each key, and the name in its certificate.</param>
    /// <param name="people">Those who sign for themselves.</param>
    /// <param name="folder">Where keys outlive the service; without it they are made anew each time.</param>
    public Vaulted(IReadOnlyDictionary<string, string> names, IReadOnlyList<Subscriber> people, string? folder)
    {
        root = Kept(folder, "goc", SelfSigned);
        foreach (var (id, name) in names)
        {
            keys[id] = Kept(folder, id, () => Issue(name));
        }

        foreach (var one in people)
        {
            keys[one.Credential] = Kept(folder, one.Credential, () => Issue(one.Name, one.Number));
            owners[one.Credential] = one.User;
        }
    }

    public byte[] Root => root.RawData;

    /// <summary>The keys of a person; those of the client itself where none is named.</summary>
    public IReadOnlyList<string> Ids(string? person) => [.. keys.Keys.Where(id => owners.GetValueOrDefault(id) == person)];

    public string? NameOf(string id) => keys.TryGetValue(id, out var key) ? key.GetNameInfo(X509NameType.SimpleName, forIssuer: false) : null;

    public IReadOnlyList<string> Signed => [.. signed];

    public IReadOnlyList<byte[]>? Chain(string id) => keys.TryGetValue(id, out var key) ? [key.RawData, root.RawData] : null;

    public byte[] Sign(string id, byte[] hash)
    {
        signed.Enqueue(Convert.ToHexString(hash));
        using var key = keys[id].GetRSAPrivateKey()!;
        return key.SignHash(hash, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    public void Dispose()
    {
        root.Dispose();
        foreach (var key in keys.Values)
        {
            key.Dispose();
        }
    }

    private static X509Certificate2 Kept(string? folder, string name, Func<X509Certificate2> make)
    {
        if (folder is null)
        {
            return make();
        }

        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, name + ".p12");
        if (!File.Exists(path))
        {
            using var made = make();
            File.WriteAllBytes(path, made.Export(X509ContentType.Pkcs12, ""));
        }

        return X509CertificateLoader.LoadPkcs12FromFile(path, "", X509KeyStorageFlags.EphemeralKeySet | X509KeyStorageFlags.Exportable);
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=MotCua Signing Simulator Root,C=VN", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddYears(-10), now.AddYears(10));
    }

    private X509Certificate2 Issue(string name, string? number = null)
    {
        using var key = RSA.Create(2048);
        var subject = new X500DistinguishedNameBuilder();
        subject.AddCommonName(name);
        if (number is not null)
        {
            subject.Add("2.5.4.5", number);
        }

        subject.AddCountryOrRegion("VN");
        var request = new CertificateRequest(subject.Build(), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, true));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(root, true, false));
        var now = TimeProvider.System.GetUtcNow();
        using var issued = request.Create(root, now.AddYears(-9), now.AddYears(2), RandomNumberGenerator.GetBytes(16));
        return issued.CopyWithPrivateKey(key);
    }
}
