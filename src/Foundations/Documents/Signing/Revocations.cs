using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MotCua.Documents.Files;

namespace MotCua.Documents.Signing;

/// <summary>One certificate of ours that counts no more, since when and why.</summary>
internal sealed record Revoked(string Serial, DateTimeOffset Since, X509RevocationReason Reason);

/// <summary>Which certificates of the embedded authority are revoked; kept beside the keys, and published as a signed list.</summary>
internal sealed class Revocations(DocumentSettings settings, TimeProvider clock)
{
    private static readonly TimeSpan GoodFor = TimeSpan.FromDays(7);

    private string Book => Path.Combine(settings.KeysFolder, "revoked");

    public IReadOnlyList<Revoked> All() => File.Exists(Book)
        ? [.. File.ReadLines(Book).Select(line => line.Split(' ')).Where(parts => parts.Length == 3).Select(parts =>
            new Revoked(parts[0], DateTimeOffset.Parse(parts[1], CultureInfo.InvariantCulture), Enum.Parse<X509RevocationReason>(parts[2])))]
        : [];

    public DateTimeOffset? Since(X509Certificate2 certificate) => All().FirstOrDefault(one => one.Serial == certificate.SerialNumber)?.Since;

    /// <summary>A line is added and never taken away: what was revoked stays so.</summary>
    public void Add(Revoked revoked)
    {
        Disk.CreateDurably(settings.KeysFolder);
        using var book = new FileStream(Book, FileMode.Append, FileAccess.Write, FileShare.Read);
        book.Write(System.Text.Encoding.ASCII.GetBytes($"{revoked.Serial} {revoked.Since.UtcDateTime:O} {revoked.Reason}\n"));
        book.Flush(flushToDisk: true);
    }

    /// <summary>The list of today, signed by the authority.</summary>
    public byte[] List(X509Certificate2 root)
    {
        var now = clock.GetUtcNow();
        var list = new CertificateRevocationListBuilder();
        foreach (var one in All())
        {
            list.AddEntry(Convert.FromHexString(one.Serial), one.Since, one.Reason);
        }

        // The number only has to grow.
        return list.Build(root, now.ToUnixTimeMilliseconds(), now + GoodFor, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1, now);
    }
}
