using Microsoft.EntityFrameworkCore;
using MotCua.Documents.Sharing;
using MotCua.People;
using static MotCua.Documents.DocumentRefusals;

namespace MotCua.Documents.Vault;

/// <summary>One paper of a person's vault: what it is, where it came from, who signed it and whether its bytes are still those, for what it was used, and with whom it is shared.</summary>
[Needs(DocumentPermissions.OwnVault)]
public sealed record ViewVaultItem(PersonId Owner, VaultItemId Item) : IQuery<VaultItemView>, IConcerns
{
    public Guid Subject => Owner.Value;
}

/// <summary>The paper; what its signatures are worth now; what it took the place of, and what took its place; every use, newest first; every sharing, newest first.</summary>
public sealed record VaultItemView(VaultItemCard Item, PaperState State, IReadOnlyList<SignatureFinding> Signatures, string? VerificationCode, VaultItemCard? Earlier, VaultItemCard? Later, IReadOnlyList<VaultUseRow> Uses, IReadOnlyList<ShareCard> Shares);

/// <summary>In which dossier the paper was used, and when.</summary>
public sealed record VaultUseRow(Guid UsedIn, DateTimeOffset At);

internal sealed class ViewVaultItemHandler(Database db, VaultRoom vault, IDocuments documents, ISigner signer, IActorProvider actors, TimeProvider clock) : IHandler<ViewVaultItem, VaultItemView>
{
    private const int Most = 50;

    public async Task<VaultItemView> Handle(ViewVaultItem request, CancellationToken cancel)
    {
        NotYourVault.Unless(actors.Current.Owns(request.Owner));
        var item = NoSuchVaultItem.Unless(await vault.Item(request.Item, cancel));
        NoSuchVaultItem.Unless(item.Owner == request.Owner);
        var report = await Report(item, cancel);
        var earlier = await db.VaultItems.AsNoTracking().Where(one => one.ReplacedBy == item.Id).OrderByDescending(one => one.Id).Select(one => (VaultItemId?)one.Id).FirstOrDefaultAsync(cancel);
        var uses = await db.Set<VaultUse>().AsNoTracking().Where(use => use.Item == item.Id).OrderByDescending(use => use.Id).Take(Most).Select(use => new VaultUseRow(use.UsedIn, use.At)).ToListAsync(cancel);
        var shares = await db.VaultShares.AsNoTracking().Where(share => share.Item == item.Id).OrderByDescending(share => share.Id).Take(Most).ToListAsync(cancel);
        return new(item, report.State, report.Signatures, (await documents.Get(item.Document, cancel))?.VerificationCode,
            earlier is { } before ? await vault.Item(before, cancel) : null,
            item.ReplacedBy is { } after ? await vault.Item(after, cancel) : null,
            uses, [.. shares.Select(share => share.Card(clock.GetUtcNow()))]);
    }

    /// <summary>The store itself refuses bytes that are no longer those of the hash; signatures are looked at anew.</summary>
    private async Task<SignatureReport> Report(VaultItemCard item, CancellationToken cancel)
    {
        if (item.MediaType != "application/pdf")
        {
            return new(PaperState.Unsigned, []);
        }

        await using var stream = await documents.Open(item.Document, cancel);
        using var all = new MemoryStream();
        await stream.CopyToAsync(all, cancel);
        return signer.Verify(all.ToArray());
    }
}
