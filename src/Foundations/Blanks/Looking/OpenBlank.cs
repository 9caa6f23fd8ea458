using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Kernel;
using static MotCua.Blanks.BlankRefusals;

namespace MotCua.Blanks.Looking;

/// <summary>The Word document of one version, as it was brought.</summary>
[Needs(BlankPermissions.Write)]
public sealed record OpenBlank(BlankId Blank, BlankVersionId Of) : IQuery<OpenedBlank>;

/// <summary>A file of a blank on its way to the reader; the fingerprint only where the bytes are always these.</summary>
public sealed record OpenedBlank(Stream Content, string FileName, string? Sha256);

internal sealed class OpenBlankHandler(Database db, IFileStore files) : IHandler<OpenBlank, OpenedBlank>
{
    public async Task<OpenedBlank> Handle(OpenBlank request, CancellationToken cancel)
    {
        var version = NoSuchBlank.Unless(await db.BlankVersions.AsNoTracking().SingleOrDefaultAsync(one => one.Id == request.Of && one.Blank == request.Blank, cancel));
        return new(await files.Open(version.Sha256, cancel), version.FileName, version.Sha256);
    }
}
