using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Kernel;

namespace MotCua.Dossiers.Confirming;

/// <summary>Forms drawn to be signed, and signed.</summary>
internal sealed class FormFiles(Database db) : IFileOwner
{
    public async IAsyncEnumerable<string> Fingerprints([EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var form in db.FormSignatures.AsNoTracking().Select(one => new { one.DrawnSha256, one.Sha256 }).AsAsyncEnumerable().WithCancellation(cancel))
        {
            yield return form.DrawnSha256;
            if (form.Sha256 is { } signed)
            {
                yield return signed;
            }
        }
    }
}
