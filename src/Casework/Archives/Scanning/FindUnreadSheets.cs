using Microsoft.EntityFrameworkCore;
using MotCua.Digitising;
using MotCua.Kernel;

namespace MotCua.Archives.Scanning;

/// <summary>The sheets that wait to be read, the oldest first; what waits stands in the database, so a stop loses nothing.</summary>
[Needs(ArchivePermissions.Read)]
public sealed record FindUnreadSheets(int AtOnce = 50) : IQuery<IReadOnlyList<UnreadSheet>>;

/// <summary>One sheet to be read.</summary>
public sealed record UnreadSheet(BatchId Batch, int Number);

internal sealed class FindUnreadSheetsHandler(Database db, DigitisingSettings settings) : IHandler<FindUnreadSheets, IReadOnlyList<UnreadSheet>>
{
    public async Task<IReadOnlyList<UnreadSheet>> Handle(FindUnreadSheets request, CancellationToken cancel)
    {
        var most = settings.MostAttempts;
        return await db.SheetTexts.AsNoTracking().Where(text => !text.Read && text.Attempts < most).OrderBy(text => text.Batch).ThenBy(text => text.Number)
            .Take(Math.Clamp(request.AtOnce, 1, 200)).Select(text => new UnreadSheet(text.Batch, text.Number)).ToListAsync(cancel);
    }
}
