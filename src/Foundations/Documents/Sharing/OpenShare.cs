using Microsoft.EntityFrameworkCore;
using MotCua.Documents.Vault;
using static MotCua.Documents.DocumentRefusals;

namespace MotCua.Documents.Sharing;

/// <summary>Whoever has a link looks at the one paper it leads to; its owner sees that it was opened.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record OpenShare(string Token) : ICommand<PaperInShare>;

/// <summary>What may be said of the paper to who has the link: nothing of its owner but what stands on it.</summary>
public sealed record PaperInShare(string Title, string? Number, string IssuedBy, DateOnly IssuedOn, DateOnly? ValidUntil, TrustLevel Trust, string MediaType, long Size, DateTimeOffset EndsAt, bool IsGood, bool IsRevoked);

internal sealed class OpenShareHandler(Database db, VaultRoom vault, TimeProvider clock) : IHandler<OpenShare, PaperInShare>
{
    public async Task<PaperInShare> Handle(OpenShare request, CancellationToken cancel)
    {
        var share = await db.OpenShare(request.Token, one => one.IsOpenAt(clock.GetUtcNow()), cancel);
        share.NoteOpening(clock.GetUtcNow());
        var item = NoSuchShare.Unless(await vault.Item(share.Item, cancel));
        return new(item.Title, item.Number, item.IssuedBy, item.IssuedOn, item.ValidUntil, item.Trust, item.MediaType, item.Size, share.EndsAt, item.IsGoodOn(clock.Today()), item.RevokedAt is not null);
    }
}

internal static class OpenShares
{
    extension(Database db)
    {
        /// <summary>Found by the hash alone; ended, used up, taken back and never made are one and the same to who asks.</summary>
        public async Task<VaultShare> OpenShare(string token, Func<VaultShare, bool> isOpen, CancellationToken cancel)
        {
            var hash = VaultShare.HashOf(token);
            var share = NoSuchShare.Unless(await db.VaultShares.SingleOrDefaultAsync(one => one.TokenHash == hash, cancel));
            NoSuchShare.Unless(isOpen(share));
            return share;
        }
    }
}
