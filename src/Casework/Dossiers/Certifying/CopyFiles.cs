using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Kernel;

namespace MotCua.Dossiers.Certifying;

/// <summary>The pages drawn for copies that wait for their signature.</summary>
internal sealed class CopyFiles(Database db) : IFileOwner
{
    public async IAsyncEnumerable<string> Fingerprints([EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var sides in db.CertifiedCopies.AsNoTracking().Where(copy => copy.State == CopyState.Compared).Select(copy => copy.Sides).AsAsyncEnumerable().WithCancellation(cancel))
        {
            foreach (var side in sides)
            {
                yield return side.Sha256;
            }
        }
    }
}
