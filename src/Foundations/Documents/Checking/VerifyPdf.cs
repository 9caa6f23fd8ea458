using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace MotCua.Documents.Checking;

/// <summary>Anybody may bring a PDF and have its signatures checked; it is not kept.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record VerifyPdf(Stream Content) : IQuery<VerifiedPdf>;

/// <summary>What its signatures are worth, whether it is byte for byte a paper of ours, and whether a newer one took its place.</summary>
public sealed record VerifiedPdf(SignatureReport Report, string Sha256, bool IsOurs, bool IsReplaced)
{
    /// <summary>When its issuer took it back.</summary>
    public DateTimeOffset? RevokedAt { get; init; }
}

internal sealed class VerifyPdfHandler(Database db, ISigner signer, DocumentSettings settings) : IHandler<VerifyPdf, VerifiedPdf>
{
    public async Task<VerifiedPdf> Handle(VerifyPdf request, CancellationToken cancel)
    {
        var content = await Read(request.Content, settings.Uploads.Bytes, cancel);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        var ours = await db.StoredDocuments.AsNoTracking()
            .Where(document => document.Sha256 == sha256 && document.VerificationCode != null)
            .Select(document => new { document.ReplacedBy, document.RevokedAt }).ToListAsync(cancel);
        return new(signer.Verify(content), sha256, ours.Count > 0, ours.Count > 0 && ours.All(document => document.ReplacedBy != null)) { RevokedAt = ours.Count > 0 && ours.All(document => document.RevokedAt != null) ? ours[0].RevokedAt : null };
    }

    private static async Task<byte[]> Read(Stream content, long limit, CancellationToken cancel)
    {
        using var all = new MemoryStream();
        var buffer = new byte[1 << 16];
        int read;
        while ((read = await content.ReadAsync(buffer, cancel)) > 0)
        {
            DocumentRefusals.TooLarge.With(FileSize.Say(limit)).If(all.Length + read > limit);
            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }
}
