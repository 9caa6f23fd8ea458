using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MotCua.Documents.Files;

namespace MotCua.Documents.Signing;

/// <summary>Keys and certificates on disk, locked with a secret that only the house's own account can read.</summary>
internal sealed class KeyRing(DocumentSettings settings)
{
    private static readonly PbeParameters Lock = new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 10_000);

    private readonly Lazy<string> secret = new(() => Secret(settings.KeysFolder));

    public X509Certificate2? Find(string name)
    {
        var path = PathOf(name);
        return File.Exists(path)
            ? X509CertificateLoader.LoadPkcs12(File.ReadAllBytes(path), secret.Value, X509KeyStorageFlags.EphemeralKeySet)
            : null;
    }

    /// <summary>What it holds, by name.</summary>
    public IEnumerable<string> Names() => Directory.Exists(settings.KeysFolder)
        ? Directory.EnumerateFiles(settings.KeysFolder, "*.p12").Select(path => Path.GetFileNameWithoutExtension(path))
        : [];

    /// <summary>Of two who make the same key at once the first wins, and both use it.</summary>
    public X509Certificate2 Keep(string name, X509Certificate2 made)
    {
        Disk.WriteFirst(PathOf(name), made.ExportPkcs12(Lock, secret.Value));
        return Find(name)!;
    }

    /// <summary>A key for one purpose, drawn from the secret of the house.</summary>
    public byte[] KeyFor(string purpose) => HMACSHA256.HashData(System.Text.Encoding.ASCII.GetBytes(secret.Value), System.Text.Encoding.ASCII.GetBytes(purpose));

    private string PathOf(string name) => Path.Combine(settings.KeysFolder, name + ".p12");

    private static string Secret(string folder)
    {
        var path = Path.Combine(folder, "secret");
        if (!File.Exists(path))
        {
            Disk.CreateDurably(folder);
            Disk.WriteFirst(path, System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))));
        }

        return File.ReadAllText(path);
    }
}
