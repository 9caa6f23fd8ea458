namespace MotCua.Documents.Checking;

/// <summary>Reads every file of the house again and holds all records that point at files against the shelf.</summary>
[Needs(DocumentPermissions.Check)]
public sealed record CheckFiles : IQuery<FilesReport>;

/// <summary>Altered: bytes that are no longer theirs. Missing: on record, but not there. Unclaimed: there, but on no record, as after an upload that was given up.</summary>
public sealed record FilesReport(int Files, long Bytes, IReadOnlyList<string> Altered, IReadOnlyList<string> Stray, IReadOnlyList<string> Missing, int Unclaimed)
{
    public bool AllWell => Altered.Count == 0 && Missing.Count == 0;
}

internal sealed class CheckFilesHandler(IEnumerable<IFileOwner> owners, IFileStore files) : IHandler<CheckFiles, FilesReport>
{
    public async Task<FilesReport> Handle(CheckFiles request, CancellationToken cancel)
    {
        HashSet<string> known = [];
        foreach (var owner in owners)
        {
            await foreach (var sha256 in owner.Fingerprints(cancel))
            {
                known.Add(sha256);
            }
        }

        var missing = known.ToHashSet();
        var (count, bytes, unclaimed) = (0, 0L, 0);
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
                    missing.Remove(file.Sha256!);
                    unclaimed += known.Contains(file.Sha256!) ? 0 : 1;
                    break;
            }
        }

        return new(count, bytes, altered, stray, [.. missing.Order(StringComparer.Ordinal)], unclaimed);
    }
}
