using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using MotCua.Documents.Sheets;
using UglyToad.PdfPig.Tokens;

namespace MotCua.Documents.Signing;

/// <summary>Checks every signature of a PDF against its bytes and against our root.</summary>
internal static class SignatureCheck
{
    public static SignatureReport Look(byte[] bytes, X509Certificate2 root)
    {
        try
        {
            using var pdf = new PdfStructure(bytes);
            var findings = pdf.Signatures().Select(signature => Look(pdf, signature, root)).ToArray();
            return new(Judge(findings), findings);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // A stranger's file may break the reader in any way; the answer is the same.
            return new(PaperState.Unreadable, []);
        }
    }

    private static PaperState Judge(SignatureFinding[] findings) => findings switch
    {
        [] => PaperState.Unsigned,
        _ when findings.Any(finding => !finding.Intact) => PaperState.Altered,
        _ when !findings[^1].CoversAll => PaperState.ChangedAfter,
        _ when findings.Any(finding => !finding.Trusted) => PaperState.Untrusted,
        _ => PaperState.Whole,
    };

    private static SignatureFinding Look(PdfStructure pdf, DictionaryToken signature, X509Certificate2 root)
    {
        var at = PdfText.ReadTime(PdfText.Read(signature, "M"));
        var finding = new SignatureFinding(
            PdfText.Read(signature, "Name") ?? "", null, null, Capacity(signature), PdfText.Read(signature, "MCUA_For"), true, at, PdfText.Read(signature, "Reason"), false, false, false);
        if (!TryTakeApart(pdf.Bytes, signature, out var content, out var seal, out var end))
        {
            return finding;
        }

        try
        {
            var cms = new SignedCms(new ContentInfo(content), detached: true);
            cms.Decode(seal);
            var signer = cms.SignerInfos[0];
            if (cms.SignerInfos.Count != 1 || signer.Certificate is not { } certificate)
            {
                return finding;
            }

            // The name counts only as the certificate gives it.
            var title = Part(certificate, "2.5.4.12");
            finding = finding with
            {
                Name = Part(certificate, "2.5.4.3") ?? "",
                Position = title,
                Agency = Part(certificate, "2.5.4.10"),
                IsAgency = title is null,
                Trusted = Chains(certificate, root, at) && CadesSeal.BindsItsCertificate(signer),
                CoversAll = end == pdf.Bytes.Length,
            };
            cms.CheckSignature(verifySignatureOnly: true);
            return finding with { Intact = true };
        }
        catch (CryptographicException)
        {
            return finding;
        }
    }

    // The two ranges must leave out the signature itself and not a byte more.
    private static bool TryTakeApart(byte[] file, DictionaryToken signature, out byte[] content, out byte[] seal, out long end)
    {
        (content, seal, end) = ([], [], 0);
        if (!signature.Data.TryGetValue("ByteRange", out var value) || value is not ArrayToken { Length: 4 } range || !range.Data.All(part => part is NumericToken))
        {
            return false;
        }

        var part = range.Data.Cast<NumericToken>().Select(number => number.Long).ToArray();
        end = part[2] + part[3];
        if (part[0] != 0 || part[1] <= 0 || part[2] <= part[1] + 2 || part[3] <= 0 || end > file.Length
            || file[part[1]] != '<' || file[part[2] - 1] != '>')
        {
            return false;
        }

        var digits = Encoding.Latin1.GetString(file, (int)part[1] + 1, (int)(part[2] - part[1]) - 2);
        if (digits.Length % 2 != 0 || !digits.All(char.IsAsciiHexDigit))
        {
            return false;
        }

        content = [.. file.AsSpan(0, (int)part[1]), .. file.AsSpan((int)part[2], (int)part[3])];
        seal = Convert.FromHexString(digits);
        return true;
    }

    private static bool Chains(X509Certificate2 certificate, X509Certificate2 root, DateTimeOffset? at)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(root);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        if (at is { } moment)
        {
            chain.ChainPolicy.VerificationTime = moment.UtcDateTime;
        }

        return at is not null && chain.Build(certificate);
    }

    private static string? Part(X509Certificate2 certificate, string oid) =>
        certificate.SubjectName.EnumerateRelativeDistinguishedNames()
            .Where(part => !part.HasMultipleElements && part.GetSingleElementType().Value == oid)
            .Select(part => part.GetSingleElementValue()).FirstOrDefault();

    private static SigningCapacity? Capacity(DictionaryToken signature) =>
        signature.Data.TryGetValue("MCUA_Capacity", out var value) && value is NameToken name && Enum.TryParse<SigningCapacity>(name.Data, out var capacity) ? capacity : null;
}
