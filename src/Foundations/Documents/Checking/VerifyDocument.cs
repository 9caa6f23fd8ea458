namespace MotCua.Documents.Checking;

/// <summary>Anybody who has the code printed on a paper learns whether we issued it and who signed it; the paper itself is not opened.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record VerifyDocument(string Code) : IQuery<VerifiedDocument>;

/// <summary>What may be said of a paper to anybody who holds it.</summary>
public sealed record VerifiedDocument(
    DocumentKind Kind, string Title, string? Number, DateTimeOffset CreatedAt, string Sha256, int Pages, PaperState State, bool IsReplaced, IReadOnlyList<SignatureFinding> Signatures)
{
    /// <summary>When its issuer took it back.</summary>
    public DateTimeOffset? RevokedAt { get; init; }
}

internal sealed class VerifyDocumentHandler(IDocuments documents, ISigner signer) : IHandler<VerifyDocument, VerifiedDocument>
{
    public async Task<VerifiedDocument> Handle(VerifyDocument request, CancellationToken cancel)
    {
        var document = DocumentRefusals.NoSuchDocument.Unless(await documents.ByVerificationCode(request.Code, cancel));
        var report = await Report(document, cancel);
        return new(document.Kind, document.Title, document.Number, document.CreatedAt, document.Sha256, document.Pages, report.State, document.ReplacedBy is not null, report.Signatures) { RevokedAt = document.RevokedAt };
    }

    // The register is not believed: the bytes are looked at again.
    private async Task<SignatureReport> Report(DocumentCard document, CancellationToken cancel)
    {
        if (document.MediaType != "application/pdf")
        {
            return new(PaperState.Unsigned, []);
        }

        await using var stream = await documents.Open(document.Id, cancel);
        using var all = new MemoryStream();
        await stream.CopyToAsync(all, cancel);
        return signer.Verify(all.ToArray());
    }
}
