using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Kernel;

namespace MotCua.Blanks;

/// <summary>The files of all blanks.</summary>
internal sealed class BlankFiles(Database db) : IFileOwner
{
    public IAsyncEnumerable<string> Fingerprints(CancellationToken cancel) => db.BlankVersions.AsNoTracking().Select(version => version.Sha256).AsAsyncEnumerable();
}
