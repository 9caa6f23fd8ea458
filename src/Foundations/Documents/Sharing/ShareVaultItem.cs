using Microsoft.EntityFrameworkCore;
using MotCua.Documents.Vault;
using MotCua.People;
using static MotCua.Documents.DocumentRefusals;

namespace MotCua.Documents.Sharing;

/// <summary>A person lets somebody see one of their papers, by a link that ends by itself: after a time, and after so many openings.</summary>
[Needs(DocumentPermissions.OwnVault)]
public sealed record ShareVaultItem(PersonId Owner, VaultItemId Item, int Hours = 24, string? ForWhom = null, int Opens = ShareVaultItem.OpensUnlessSaid) : ICommand<SharedLink>, IConcerns
{
    /// <summary>Thirty days.</summary>
    public const int MostHours = 720;

    public const int OpensUnlessSaid = 10;

    public const int MostOpens = 100;

    public Guid Subject => Owner.Value;
}

/// <summary>What opens the link, told this once, and until when.</summary>
public sealed record SharedLink(string Token, DateTimeOffset EndsAt);

internal sealed class ShareVaultItemHandler(Database db, VaultRoom vault, IActorProvider actors, TimeProvider clock) : IHandler<ShareVaultItem, SharedLink>
{
    private const int MostOpen = 20;

    public async Task<SharedLink> Handle(ShareVaultItem request, CancellationToken cancel)
    {
        NotYourVault.Unless(actors.Current.Owns(request.Owner));
        ShareTime.Unless(request.Hours is >= 1 and <= ShareVaultItem.MostHours);
        ShareOpens.Unless(request.Opens is >= 1 and <= ShareVaultItem.MostOpens);
        var item = NoSuchVaultItem.Unless(await vault.Item(request.Item, cancel));
        NoSuchVaultItem.Unless(item.Owner == request.Owner);
        NothingToShare.Unless(item.IsGoodOn(clock.Today()));
        var now = clock.GetUtcNow();
        TooManyShares.If(await db.VaultShares.CountAsync(share => share.Item == item.Id && share.WithdrawnAt == null && share.EndsAt > now, cancel) >= MostOpen);
        var (share, token) = VaultShare.Make(item, TimeSpan.FromHours(request.Hours), request.Opens, request.ForWhom, now);
        db.Add(share);
        return new(token, share.EndsAt);
    }
}
