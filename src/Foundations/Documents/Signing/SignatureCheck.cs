using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using MotCua.Documents.Sheets;
using MotCua.Documents.Signing.Personal;
using UglyToad.PdfPig.Tokens;

namespace MotCua.Documents.Signing;

/// <summary>Checks every signature of a PDF: against its bytes, against the roots we believe, against the lists of revoked certificates.</summary>
internal sealed class SignatureCheck(CertificateAuthority authority, TimeStamps stamps, DocumentSettings settings)
{
    private IReadOnlyList<X509Certificate2> Roots => [authority.Root, .. settings.Signing.Roots];

    public SignatureReport Look(byte[] bytes)
    {
        try
        {
            using var pdf = new PdfStructure(bytes);
            var proof = Proof.In(pdf);
            var findings = pdf.Signatures().Select(signature => Look(pdf, signature, proof)).ToArray();
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
        _ when findings.Any(finding => !finding.Trusted && finding.RevokedAt is not null) => PaperState.Revoked,
        _ when findings.Any(finding => !finding.Trusted) => PaperState.Untrusted,
        _ => PaperState.Whole,
    };

    private SignatureFinding Look(PdfStructure pdf, DictionaryToken signature, Proof? proof)
    {
        var at = PdfText.ReadTime(PdfText.Read(signature, "M"));
        var finding = new SignatureFinding(
            PdfText.Read(signature, "Name") ?? "", null, null, Capacity(signature), PdfText.Read(signature, "MCUA_For"), true, at, PdfText.Read(signature, "Reason"), false, false, false);
        if (SignatureBytes.In(pdf.Bytes, signature) is not { } parts)
        {
            return finding;
        }

        try
        {
            var cms = new SignedCms(new ContentInfo(parts.Content), detached: true);
            cms.Decode(parts.Seal);
            var signer = cms.SignerInfos[0];
            if (cms.SignerInfos.Count != 1 || signer.Certificate is not { } certificate)
            {
                return finding;
            }

            var stamp = CadesSeal.TokenOf(signer);
            var witnessed = stamp is null ? null : stamps.Read(stamp, signer.GetSignature());
            var when = witnessed?.At ?? at;
            X509Certificate2[] handed = [.. cms.Certificates];
            var chain = when is { } moment ? Chains.Trusted(certificate, handed, Roots, moment) : null;
            var revoked = Revoked(certificate, chain, proof);
            cms.CheckSignature(verifySignatureOnly: true);
            var proven = witnessed is not null && proof is not null && chain is not null && chain.Count > 1
                && (Lists(proof).Any(list => list.IsBy(chain[1])) || Answers(proof).Any(answer => answer.IsAbout(certificate, chain[1]) && answer.IsBy(chain[1])));

            // The name counts only as the certificate gives it.
            var title = Chains.Part(certificate, "2.5.4.12");
            return finding with
            {
                Name = Chains.Part(certificate, "2.5.4.3") ?? "",
                Position = title,
                Agency = Chains.Part(certificate, "2.5.4.10"),
                IsCitizen = title is null && PersonalNumber.In(certificate) is not null,
                IsAgency = title is null && PersonalNumber.In(certificate) is null,
                StampedAt = witnessed?.At,
                StampedBy = witnessed?.By,
                RevokedAt = revoked,
                CertificateUntil = certificate.NotAfter.ToUniversalTime(),
                IsProven = proven,
                Limit = witnessed is null ? LevelLimit.NotStamped : proven ? LevelLimit.None
                    : authority.HasIssued(certificate) || ProofGathering.AddressesOf(certificate).Any() || OcspQuestion.ResponderOf(certificate) is not null ? LevelLimit.ListMissing : LevelLimit.NothingPublished,
                Intact = (stamp is null || witnessed is not null) && (!IsStrict(signature) || IsAsWritten(parts, signer, certificate, handed, chain)),
                Trusted = chain is not null && CadesSeal.BindsItsCertificate(signer) && (revoked is null || witnessed?.At < revoked),
                CoversAll = parts.End == pdf.Bytes.Length || IsProofAlone(pdf, parts.End, proof, witnessed),
            };
        }
        catch (CryptographicException)
        {
            return finding;
        }
    }

    /// <summary>Our own papers are written down anew from what they say: whatever differs was turned by somebody. Certificates handed along must lead to the root.</summary>
    private static bool IsAsWritten(SignatureBytes parts, SignerInfo signer, X509Certificate2 certificate, X509Certificate2[] handed, IReadOnlyList<X509Certificate2>? chain)
    {
        X509Certificate2[] others = [.. handed.Where(one => !one.Equals(certificate))];
        return CadesSeal.Again(parts.Content, signer, [certificate, .. others]).AsSpan().SequenceEqual(parts.Seal)
            && (chain is null || handed.All(one => chain.Any(link => link.RawData.AsSpan().SequenceEqual(one.RawData))));
    }

    private bool IsProofAlone(PdfStructure pdf, int end, Proof? proof, Witnessed? witnessed) =>
        proof is not null && witnessed is not null && proof.IsAllAfter(pdf, end) && proof.IsSound([.. Roots, .. settings.Signing.TimeStampRoots], witnessed.At);

    private DateTimeOffset? Revoked(X509Certificate2 certificate, IReadOnlyList<X509Certificate2>? chain, Proof? proof)
    {
        var known = authority.RevokedSince(certificate);
        var carried = chain is { Count: > 1 } ? Lists(proof).Where(list => list.IsBy(chain[1])).Select(list => list.Since(certificate))
            .Concat(Answers(proof).Where(answer => answer.IsBy(chain[1])).Select(answer => answer.Since(certificate, chain[1]))).Min() : null;
        return known is null ? carried : carried is null || known < carried ? known : carried;
    }

    private static IEnumerable<RevokedList> Lists(Proof? proof) => (proof?.Lists ?? []).Select(RevokedList.Read).OfType<RevokedList>();

    private static IEnumerable<OcspAnswer> Answers(Proof? proof) => (proof?.Answers ?? []).Select(OcspAnswer.Read).OfType<OcspAnswer>();

    private static bool IsStrict(DictionaryToken signature) => signature.Data.ContainsKey(Pades.Strict);

    private static SigningCapacity? Capacity(DictionaryToken signature) =>
        signature.Data.TryGetValue("MCUA_Capacity", out var value) && value is NameToken name && Enum.TryParse<SigningCapacity>(name.Data, out var capacity) ? capacity : null;
}
