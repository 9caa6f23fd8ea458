using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Kernel;

namespace MotCua.Archives;

/// <summary>The pictures of old papers; their signed copies are registered as documents.</summary>
internal sealed class ArchiveFiles(Database db) : IFileOwner
{
    public async IAsyncEnumerable<string> Fingerprints([EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var sheets in db.PaperFiles.AsNoTracking().Select(file => file.Sheets).AsAsyncEnumerable().WithCancellation(cancel))
        {
            foreach (var sheet in sheets)
            {
                yield return sheet.Sha256;
            }
        }
    }
}
