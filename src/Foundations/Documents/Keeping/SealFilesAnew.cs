using static MotCua.Documents.DocumentRefusals;

namespace MotCua.Documents.Keeping;

/// <summary>A stretch of the shelf is sealed anew under the first key of the ring: what lies under an older key, and what lies as it came. Stopped anywhere, it is begun again.</summary>
[Needs(DocumentPermissions.Care)]
public sealed record SealFilesAnew(string? After = null, long Bytes = 64 << 20) : ICommand<SealedStretch>;

/// <summary>What came of a stretch; Locked counts by the name of the key that is missing, and Next is where it goes on, if it does.</summary>
public sealed record SealedStretch(string Key, int Already, int Anew, long Bytes, IReadOnlyList<string> Altered, IReadOnlyDictionary<string, int> Locked, string? Next);

internal sealed class SealFilesAnewHandler(IFileStore files, DocumentSettings settings) : IHandler<SealFilesAnew, SealedStretch>, IPrepare<SealFilesAnew>
{
    private const int MostFiles = 10_000;

    private SealedStretch? done;

    public async Task Prepare(SealFilesAnew request, CancellationToken cancel)
    {
        var key = NoFileKey.Unless(settings.FileKeys.PrimaryName);
        var (already, anew, bytes) = (0, 0, 0L);
        List<string> altered = [];
        Dictionary<string, int> locked = [];
        string? last = null;
        await foreach (var file in files.SealAnew(request.After, cancel))
        {
            last = file.Sha256;
            switch (file.Outcome)
            {
                case SealingOutcome.Already:
                    already++;
                    break;
                case SealingOutcome.Anew:
                    (anew, bytes) = (anew + 1, bytes + file.Size);
                    break;
                case SealingOutcome.Locked:
                    locked[file.Key!] = locked.GetValueOrDefault(file.Key!) + 1;
                    break;
                default:
                    altered.Add(file.Sha256);
                    break;
            }

            if (bytes >= request.Bytes || already + anew + altered.Count + locked.Values.Sum() >= MostFiles)
            {
                done = new(key, already, anew, bytes, altered, locked, last);
                return;
            }
        }

        done = new(key, already, anew, bytes, altered, locked, null);
    }

    public Task<SealedStretch> Handle(SealFilesAnew request, CancellationToken cancel) => Task.FromResult(done!);
}
