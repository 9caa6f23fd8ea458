using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Kernel;

namespace MotCua.Dossiers.Scanning;

/// <summary>The pictures under the scanner, and the signed copies made of them.</summary>
internal sealed class ScanFiles(Database db) : IFileOwner
{
    public async IAsyncEnumerable<string> Fingerprints([EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var scan in db.Scans.AsNoTracking().Where(scan => scan.State != ScanState.Dropped).Select(scan => new { scan.Pages, scan.Sha256 }).AsAsyncEnumerable().WithCancellation(cancel))
        {
            foreach (var page in scan.Pages)
            {
                yield return page.Sha256;
            }

            if (scan.Sha256 is { } copy)
            {
                yield return copy;
            }
        }
    }
}
