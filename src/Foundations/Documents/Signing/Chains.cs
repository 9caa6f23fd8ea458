using System.Security.Cryptography.X509Certificates;

namespace MotCua.Documents.Signing;

/// <summary>From a certificate upwards to a root that is believed.</summary>
internal static class Chains
{
    /// <summary>The certificate and those above it that were handed over with it, as far as the names lead.</summary>
    public static IReadOnlyList<X509Certificate2> Upwards(X509Certificate2 certificate, IEnumerable<X509Certificate2> others)
    {
        List<X509Certificate2> chain = [certificate];
        var left = others.ToList();
        while (chain[^1].SubjectName.RawData.AsSpan().SequenceEqual(chain[^1].IssuerName.RawData) is false
            && left.Find(other => other.SubjectName.RawData.AsSpan().SequenceEqual(chain[^1].IssuerName.RawData) && !chain.Contains(other)) is { } above)
        {
            chain.Add(above);
        }

        return chain;
    }

    /// <summary>The common name in a certificate, else all of its name.</summary>
    public static string NameOf(X509Certificate2 certificate) => Part(certificate, "2.5.4.3") ?? certificate.Subject;

    public static string? Part(X509Certificate2 certificate, string oid) =>
        certificate.SubjectName.EnumerateRelativeDistinguishedNames()
            .Where(part => !part.HasMultipleElements && part.GetSingleElementType().Value == oid)
            .Select(part => part.GetSingleElementValue()).FirstOrDefault();

    /// <summary>The way up to one of the roots at that moment; nothing when there is none.</summary>
    public static IReadOnlyList<X509Certificate2>? Trusted(X509Certificate2 certificate, IEnumerable<X509Certificate2> others, IEnumerable<X509Certificate2> roots, DateTimeOffset at, string? purpose = null)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(roots.ToArray());
        chain.ChainPolicy.ExtraStore.AddRange(others.ToArray());
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.VerificationTime = at.UtcDateTime;
        if (purpose is not null)
        {
            chain.ChainPolicy.ApplicationPolicy.Add(new(purpose));
        }

        return chain.Build(certificate) ? [.. chain.ChainElements.Select(element => X509CertificateLoader.LoadCertificate(element.Certificate.RawData))] : null;
    }
}
