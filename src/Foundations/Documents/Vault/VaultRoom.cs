using Microsoft.EntityFrameworkCore;
using MotCua.People;
using static MotCua.Documents.DocumentRefusals;

namespace MotCua.Documents.Vault;

/// <summary>Keeps the vaults in the database of the house.</summary>
internal sealed class VaultRoom(Database db, IActorProvider actors, TimeProvider clock) : IVault
{
    public async Task<VaultItemCard> Keep(NewVaultItem item, CancellationToken cancel)
    {
        var document = NoSuchDocument.Unless(await db.StoredDocuments.FindAsync([item.Document], cancel));
        if (await Kept(item.Source, cancel) is { } there)
        {
            return there.Card(document);
        }

        var kept = VaultItem.Keep(item, clock.GetUtcNow());
        db.VaultItems.Add(kept);
        if (item.Replaces is { } older)
        {
            var old = NoSuchVaultItem.Unless(await db.VaultItems.FindAsync([older], cancel));
            NoSuchVaultItem.Unless(old.Owner == item.Owner);
            old.GiveWayTo(kept.Id);
        }

        return kept.Card(document);
    }

    public Task<IReadOnlyList<VaultItemCard>> Of(PersonId owner, string paperType, CancellationToken cancel) => Of(owner, [paperType], cancel);

    public async Task<IReadOnlyList<VaultItemCard>> Of(PersonId owner, IReadOnlyCollection<string> paperTypes, CancellationToken cancel)
    {
        var today = clock.Today();
        var types = paperTypes.ToList();
        return await Cards(db.VaultItems.Where(item => item.Owner == owner && types.Contains(item.PaperType) && item.ReplacedBy == null && item.RevokedAt == null
            && (item.ValidUntil == null || item.ValidUntil >= today)), cancel);
    }

    public async Task<VaultItemCard?> Item(VaultItemId id, CancellationToken cancel) =>
        (await Cards(db.VaultItems.Where(item => item.Id == id), cancel)).SingleOrDefault();

    public async Task Revoke(DocumentId document, string why, CancellationToken cancel)
    {
        foreach (var item in await db.VaultItems.Where(item => item.Document == document).ToListAsync(cancel))
        {
            item.Revoke(why, clock.GetUtcNow());
        }
    }

    public async Task NoteUse(VaultItemId id, Guid usedIn, CancellationToken cancel)
    {
        NoSuchVaultItem.Unless(await db.VaultItems.FindAsync([id], cancel));
        var uses = db.Set<VaultUse>();
        if (!uses.Local.Any(use => use.Item == id && use.UsedIn == usedIn) && !await uses.AnyAsync(use => use.Item == id && use.UsedIn == usedIn, cancel))
        {
            uses.Add(new() { Id = Guid.CreateVersion7(), Item = id, UsedIn = usedIn, By = actors.Current.Id, At = clock.GetUtcNow() });
        }
    }

    internal async Task<IReadOnlyList<VaultItemCard>> All(PersonId owner, CancellationToken cancel) =>
        await Cards(db.VaultItems.Where(item => item.Owner == owner), cancel);

    private async Task<IReadOnlyList<VaultItemCard>> Cards(IQueryable<VaultItem> items, CancellationToken cancel)
    {
        var found = await items.AsNoTracking()
            .Join(db.StoredDocuments.AsNoTracking(), item => item.Document, document => document.Id, (item, document) => new { item, document })
            .ToListAsync(cancel);
        return [.. found.OrderBy(pair => pair.item.Trust).ThenByDescending(pair => pair.item.IssuedOn).ThenByDescending(pair => pair.item.Id.Value)
            .Select(pair => pair.item.Card(pair.document))];
    }

    private async Task<VaultItem?> Kept(string source, CancellationToken cancel) =>
        db.VaultItems.Local.FirstOrDefault(item => item.Source == source)
        ?? await db.VaultItems.FirstOrDefaultAsync(item => item.Source == source, cancel);
}
