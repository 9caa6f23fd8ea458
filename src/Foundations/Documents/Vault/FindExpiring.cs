using Microsoft.EntityFrameworkCore;
using MotCua.People;
using static MotCua.Documents.DocumentRefusals;

namespace MotCua.Documents.Vault;

/// <summary>The papers of one's own vault that are good still, but end within the longest rung of the ladder; the soonest first. The reminder on the pages, beside what RemindOfExpiry says to whoever carries messages.</summary>
[Needs(DocumentPermissions.OwnVault)]
public sealed record FindExpiring(PersonId Owner) : IQuery<IReadOnlyList<ExpiringPaper>>;

/// <summary>A paper that ends soon.</summary>
public sealed record ExpiringPaper(VaultItemId Item, string Title, string? Number, DateOnly ValidUntil);

internal sealed class FindExpiringHandler(Database db, IActorProvider actors, DocumentSettings settings, TimeProvider clock) : IHandler<FindExpiring, IReadOnlyList<ExpiringPaper>>
{
    private const int Most = 10;

    public async Task<IReadOnlyList<ExpiringPaper>> Handle(FindExpiring request, CancellationToken cancel)
    {
        NotYourVault.Unless(actors.Current.Owns(request.Owner));
        var today = clock.Today();
        var soon = today.AddDays(settings.RemindBefore.Max());
        return await db.VaultItems.AsNoTracking()
            .Where(item => item.Owner == request.Owner && item.ReplacedBy == null && item.RevokedAt == null && item.ValidUntil >= today && item.ValidUntil <= soon)
            .OrderBy(item => item.ValidUntil).ThenBy(item => item.Id).Take(Most)
            .Select(item => new ExpiringPaper(item.Id, item.Title, item.Number, item.ValidUntil!.Value)).ToListAsync(cancel);
    }
}
