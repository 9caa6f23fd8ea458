using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace MotCua.Documents.Signing;

/// <summary>What a paper carries with it to be believed later (the DSS of PAdES baseline LT): certificates, lists of those revoked at the time of signing, and answers of those who were asked.</summary>
internal sealed record Proof(IReadOnlyList<byte[]> Certificates, IReadOnlyList<byte[]> Lists, IReadOnlyList<byte[]> Answers)
{
    /// <summary>Adds the proof after the last signature.</summary>
    public byte[] AddTo(byte[] signed)
    {
        using var pdf = new PdfStructure(signed);
        var update = new PdfUpdate(pdf);
        var proof = update.Reserve();
        var (certificates, lists, answers) = (Streams(update, Certificates), Streams(update, Lists), Answers.Count == 0 ? "" : $"/OCSPs[{Streams(update, Answers)}]");

        // Which signatures it is the proof of, to the byte: an entry of ours, which others pass over.
        var seals = pdf.Signatures().Select(signature => PdfText.Hex(SHA256.HashData(SealOf(signature))));
        update.Put(proof, $"<</Type/DSS/Certs[{certificates}]/CRLs[{lists}]{answers}/MCUA_Seals[{string.Join(' ', seals)}]>>");
        update.Put(pdf.Root, PdfText.Of(pdf.Catalog.With("DSS", new IndirectReferenceToken(proof))));
        return update.Write();
    }

    /// <summary>The proof in a paper, when it has one.</summary>
    public static Proof? In(PdfStructure pdf) =>
        pdf.Entry<DictionaryToken>(pdf.Catalog, "DSS") is { } proof ? new(Contents(pdf, proof, "Certs"), Contents(pdf, proof, "CRLs"), Contents(pdf, proof, "OCSPs")) : null;

    /// <summary>Whether what follows a signature is this proof and not a byte more or less.</summary>
    public bool IsAllAfter(PdfStructure pdf, int end) => end < pdf.Bytes.Length && AddTo(pdf.Bytes[..end]).AsSpan().SequenceEqual(pdf.Bytes);

    /// <summary>Whether all of it comes from those who are believed, so that nobody slipped anything in.</summary>
    public bool IsSound(IReadOnlyList<X509Certificate2> roots, DateTimeOffset at)
    {
        X509Certificate2[] certificates = [.. Certificates.Select(raw => X509CertificateLoader.LoadCertificate(raw))];
        return certificates.All(one => Chains.Trusted(one, certificates, roots, at) is not null)
            && Lists.All(raw => RevokedList.Read(raw) is { } list && certificates.Concat(roots).Any(list.IsBy))
            && Answers.All(raw => OcspAnswer.Read(raw) is { } answer && certificates.Concat(roots).Any(answer.IsBy));
    }

    private static string Streams(PdfUpdate update, IEnumerable<byte[]> contents) => string.Join(' ', contents.Select(content =>
    {
        var place = update.Reserve();
        update.PutStream(place, "", content);
        return PdfText.Reference(place);
    }));

    private static byte[][] Contents(PdfStructure pdf, DictionaryToken proof, string key) =>
        [.. (pdf.Entry<ArrayToken>(proof, key)?.Data ?? []).Select(pdf.Resolve).OfType<StreamToken>().Select(stream => stream.Data.ToArray())];

    private static byte[] SealOf(DictionaryToken signature) => signature.Data.TryGetValue("Contents", out var value) && value is HexToken hex ? hex.Bytes.ToArray() : [];
}
