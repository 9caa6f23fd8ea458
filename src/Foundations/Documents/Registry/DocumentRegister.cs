using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using MotCua.Documents.Signing;
using static MotCua.Documents.DocumentRefusals;

namespace MotCua.Documents.Registry;

/// <summary>Keeps the register in the database of the house.</summary>
internal sealed class DocumentRegister(Database db, IFileStore files, KeyRing keys, DocumentSettings settings, TimeProvider clock) : IDocuments
{
    // No letter that looks like a digit, and no vowel: no code becomes a word.
    private const string Letters = "23456789BCDFGHJKLMNPQRSTVWXZ";
    private const int Length = 12;

    public async Task<DocumentId> Register(NewDocument document, CancellationToken cancel)
    {
        FileMissing.With(document.Sha256).Unless(await files.Has(document.Sha256, cancel));
        if (document.Id is { } id && await db.StoredDocuments.FindAsync([id], cancel) is { } there)
        {
            AlreadyRegistered.Unless(there.Sha256 == document.Sha256);
            return id;
        }

        var entered = StoredDocument.Enter(document, clock.GetUtcNow());
        db.StoredDocuments.Add(entered);
        return entered.Id;
    }

    public async Task Replace(DocumentId old, DocumentId by, CancellationToken cancel) =>
        NoSuchDocument.Unless(await db.StoredDocuments.FindAsync([old], cancel)).GiveWayTo(by);

    public async Task Revoke(DocumentId document, string why, CancellationToken cancel) =>
        NoSuchDocument.Unless(await db.StoredDocuments.FindAsync([document], cancel)).Revoke(why, clock.GetUtcNow());

    public async Task<DocumentCard?> Get(DocumentId id, CancellationToken cancel) =>
        (await db.StoredDocuments.FindAsync([id], cancel))?.Card();

    public async Task<DocumentCard?> ByVerificationCode(string code, CancellationToken cancel)
    {
        var plain = Plain(code);
        return (await db.StoredDocuments.AsNoTracking().SingleOrDefaultAsync(document => document.VerificationCode == plain, cancel))?.Card();
    }

    public async Task<IReadOnlyList<DocumentCard>> Of(Guid source, CancellationToken cancel)
    {
        var found = await db.StoredDocuments.AsNoTracking().Where(document => document.Source == source).OrderBy(document => document.Id).ToListAsync(cancel);
        return [.. found.Select(document => document.Card())];
    }

    public async Task<Stream> Open(DocumentId id, CancellationToken cancel)
    {
        var document = NoSuchDocument.Unless(await Get(id, cancel));
        return await files.Open(new StoredFile(document.Sha256, document.Title, document.Size), cancel);
    }

    public string VerificationCode(Guid paper)
    {
        var random = HMACSHA256.HashData(keys.KeyFor("verification"), paper.ToByteArray());
        return string.Create(Length, random, static (code, bytes) =>
        {
            for (var i = 0; i < code.Length; i++)
            {
                // Two bytes a letter: the remainder is even enough not to help a guesser.
                code[i] = Letters[((bytes[2 * i] << 8) | bytes[(2 * i) + 1]) % Letters.Length];
            }
        });
    }

    public string VerifyAddress(string code) => $"{settings.VerifyAddress}?ma={Plain(code)}";

    // People type it with spaces, dashes and small letters.
    public static string Plain(string code) => string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}
