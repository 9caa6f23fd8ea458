using Microsoft.EntityFrameworkCore;

namespace MotCua.Documents.Checking;

/// <summary>Reads every file of the house again and holds the register against the shelf.</summary>
[Needs(DocumentPermissions.Check)]
public sealed record CheckFiles : IQuery<FilesReport>;

/// <summary>Altered: bytes that are no longer theirs. Missing: registered, but not there. Unregistered: there, but in no register; drafts may still use them.</summary>
public sealed record FilesReport(int Files, long Bytes, IReadOnlyList<string> Altered, IReadOnlyList<string> Stray, IReadOnlyList<string> Missing, int Unregistered)
{
    public bool AllWell => Altered.Count == 0 && Missing.Count == 0;
}

internal sealed class CheckFilesHandler(Database db, IFileStore files) : IHandler<CheckFiles, FilesReport>
{
    public async Task<FilesReport> Handle(CheckFiles request, CancellationToken cancel)
    {
        var registered = await db.StoredDocuments.AsNoTracking().Select(document => document.Sha256).Distinct().ToListAsync(cancel);
        var missing = registered.ToHashSet();
        var (count, bytes, unregistered) = (0, 0L, 0);
        List<string> altered = [], stray = [];
        await foreach (var file in files.Verify(cancel))
        {
            count++;
            bytes += file.Size;
            switch (file)
            {
                case { State: FileState.Stray }:
                    stray.Add(file.Path);
                    break;
                case { State: FileState.Altered }:
                    altered.Add(file.Path);
                    missing.Remove(file.Sha256!);
                    break;
                default:
                    unregistered += missing.Remove(file.Sha256!) ? 0 : 1;
                    break;
            }
        }

        return new(count, bytes, altered, stray, [.. missing], unregistered);
    }
}
