using System.Globalization;
using static MotCua.Documents.DocumentRefusals;

namespace MotCua.Documents.Keeping;

/// <summary>Files that no record has named for so many days are taken away, or only counted.</summary>
[Needs(DocumentPermissions.Care)]
public sealed record DiscardOrphans(int Days, bool OnlyCount = false) : ICommand<DiscardedFiles>;

/// <summary>What was found on no record, and what of it was taken away; Spared came again or was named again in the meantime.</summary>
public sealed record DiscardedFiles(int Found, long Bytes, int Discarded, int Spared);

internal sealed class DiscardOrphansHandler(KnownFiles known, IFileStore files) : IHandler<DiscardOrphans, DiscardedFiles>, IPrepare<DiscardOrphans>
{
    private DiscardedFiles? done;

    public async Task Prepare(DiscardOrphans request, CancellationToken cancel)
    {
        RetentionTooShort.With(request.Days.ToString(CultureInfo.InvariantCulture)).If(request.Days < 1);
        var age = TimeSpan.FromDays(request.Days);
        var orphans = new List<StoredFile>();
        await foreach (var orphan in files.Orphans(await known.All(cancel), age, cancel))
        {
            orphans.Add(orphan);
        }

        var (discarded, spared) = (0, 0);
        if (!request.OnlyCount && orphans.Count > 0)
        {
            // Asked twice, one whole reading after the other: a file that moved from one record to another while the first ran is found by the second.
            // Whoever names an orphan after that has brought it again, and then it is young.
            var again = await known.All(cancel);
            foreach (var orphan in orphans)
            {
                if (!again.Contains(orphan.Sha256) && await files.Discard(orphan.Sha256, age, cancel))
                {
                    discarded++;
                }
                else
                {
                    spared++;
                }
            }
        }

        done = new(orphans.Count, orphans.Sum(orphan => orphan.Size), discarded, spared);
    }

    public Task<DiscardedFiles> Handle(DiscardOrphans request, CancellationToken cancel) => Task.FromResult(done!);
}
