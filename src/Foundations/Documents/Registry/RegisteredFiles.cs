using Microsoft.EntityFrameworkCore;

namespace MotCua.Documents.Registry;

/// <summary>The files of registered documents.</summary>
internal sealed class RegisteredFiles(Database db) : IFileOwner
{
    public IAsyncEnumerable<string> Fingerprints(CancellationToken cancel) =>
        db.StoredDocuments.AsNoTracking().Select(document => document.Sha256).AsAsyncEnumerable();
}
