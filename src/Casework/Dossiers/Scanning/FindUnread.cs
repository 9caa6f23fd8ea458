using Microsoft.EntityFrameworkCore;
using MotCua.Digitising;
using MotCua.Kernel;

namespace MotCua.Dossiers.Scanning;

/// <summary>The pages that wait to be read, the oldest first; the house asks this of itself again and again, so that nothing is forgotten when it was stopped.</summary>
[Needs(DossierPermissions.Verify)]
public sealed record FindUnread : IQuery<UnreadPages>;

/// <summary>Pages to be read, and whether they can be read on this machine at all.</summary>
public sealed record UnreadPages(IReadOnlyList<UnreadPage> Pages, OcrState Ocr);

/// <summary>One page to be read.</summary>
public sealed record UnreadPage(ScanId Scan, int Page);

internal sealed class FindUnreadHandler(Database db, IOcr ocr, DigitisingSettings settings) : IHandler<FindUnread, UnreadPages>
{
    private const int AtOnce = 200;

    public async Task<UnreadPages> Handle(FindUnread request, CancellationToken cancel)
    {
        var waiting = await db.Scans.AsNoTracking().Where(scan => scan.State == ScanState.Waiting).OrderBy(scan => scan.Id).Take(AtOnce).Select(scan => new { scan.Id, scan.Pages }).ToListAsync(cancel);
        return new(
            [.. waiting.SelectMany(scan => scan.Pages.Index().Where(page => !page.Item.Read && page.Item.Attempts < settings.MostAttempts).Select(page => new UnreadPage(scan.Id, page.Index)))],
            waiting.Count == 0 ? OcrState.Ready : await ocr.State(cancel));
    }
}
