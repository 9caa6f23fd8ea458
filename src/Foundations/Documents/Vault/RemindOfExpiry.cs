using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Documents.Vault;

/// <summary>The house looks which papers end soon and says so once for each rung of the ladder; whoever carries messages hears it, and the owner sees the paper on the pages meanwhile.</summary>
[Needs(DocumentPermissions.Care)]
public sealed record RemindOfExpiry(int AtOnce = 500) : ICommand<int>;

/// <summary>A paper that is good still ends in so many days; said once for each rung of the ladder.</summary>
public sealed record PaperEndsSoon(VaultItemId Item, Guid Owner, string Title, string? Number, DateOnly ValidUntil, int Days) : IEvent;

internal sealed class RemindOfExpiryHandler(Database db, DocumentSettings settings, TimeProvider clock) : IHandler<RemindOfExpiry, int>
{
    public async Task<int> Handle(RemindOfExpiry request, CancellationToken cancel)
    {
        var today = clock.Today();
        var reminded = 0;
        // The shortest rung first: a paper that was overlooked for long is reminded of once, not once for each rung it passed.
        foreach (var rung in settings.RemindBefore.Order())
        {
            var until = today.AddDays(rung);
            var due = await db.VaultItems
                .Where(item => item.ReplacedBy == null && item.RevokedAt == null && item.ValidUntil >= today && item.ValidUntil <= until && (item.RemindedRung == null || item.RemindedRung > rung))
                .OrderBy(item => item.ValidUntil).ThenBy(item => item.Id).Take(Math.Clamp(request.AtOnce - reminded, 0, 1000)).ToListAsync(cancel);
            foreach (var item in due.Where(item => item.RemindedRung is null || item.RemindedRung > rung))
            {
                item.Remind(rung, today);
                reminded++;
            }
        }

        return reminded;
    }
}
