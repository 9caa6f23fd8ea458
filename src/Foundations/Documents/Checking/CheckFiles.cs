using MotCua.Documents.Keeping;

namespace MotCua.Documents.Checking;

/// <summary>Reads every file of the house again and holds all records that point at files against the shelf.</summary>
[Needs(DocumentPermissions.Check)]
public sealed record CheckFiles : IQuery<FilesReport>;

/// <summary>Altered: bytes that are no longer theirs. Missing: on record, but not there. Unclaimed: there, but on no record, as after an upload that was given up.</summary>
public sealed record FilesReport(int Files, long Bytes, IReadOnlyList<string> Altered, IReadOnlyList<string> Stray, IReadOnlyList<string> Missing, int Unclaimed)
{
    /// <summary>How many lie under which key; under no name those that lie as they came.</summary>
    public required IReadOnlyDictionary<string, int> Keys { get; init; }

    /// <summary>Files that nobody can read, by the key that is not in the ring.</summary>
    public required IReadOnlyDictionary<string, int> Locked { get; init; }

    public bool AllWell => Altered.Count == 0 && Missing.Count == 0 && Locked.Count == 0;
}

internal sealed class CheckFilesHandler(KnownFiles records, IFileStore files) : IHandler<CheckFiles, FilesReport>
{
    public async Task<FilesReport> Handle(CheckFiles request, CancellationToken cancel)
    {
        var known = await records.All(cancel);
        var missing = known.ToHashSet();
        var (count, bytes, unclaimed) = (0, 0L, 0);
        List<string> altered = [], stray = [];
        Dictionary<string, int> keys = [], locked = [];
        await foreach (var file in files.Verify(cancel))
        {
            count++;
            bytes += file.Size;
            if (file.State is FileState.Stray)
            {
                stray.Add(file.Path);
                continue;
            }

            missing.Remove(file.Sha256!);
            switch (file.State)
            {
                case FileState.Altered:
                    altered.Add(file.Path);
                    break;
                case FileState.Locked:
                    locked[file.Key!] = locked.GetValueOrDefault(file.Key!) + 1;
                    break;
                default:
                    keys[file.Key ?? ""] = keys.GetValueOrDefault(file.Key ?? "") + 1;
                    unclaimed += known.Contains(file.Sha256!) ? 0 : 1;
                    break;
            }
        }

        return new(count, bytes, altered, stray, [.. missing.Order(StringComparer.Ordinal)], unclaimed) { Keys = keys, Locked = locked };
    }
}
