using MotCua.Documents.Vault;
using MotCua.People;
using static MotCua.Documents.DocumentRefusals;

namespace MotCua.Documents.Sharing;

/// <summary>A link is taken back: from now on it leads nowhere. Done again it changes nothing.</summary>
[Needs(DocumentPermissions.OwnVault)]
public sealed record WithdrawShare(PersonId Owner, VaultShareId Share) : ICommand<Done>, IConcerns
{
    public Guid Subject => Owner.Value;
}

internal sealed class WithdrawShareHandler(Database db, IActorProvider actors, TimeProvider clock) : IHandler<WithdrawShare, Done>
{
    public async Task<Done> Handle(WithdrawShare request, CancellationToken cancel)
    {
        NotYourVault.Unless(actors.Current.Owns(request.Owner));
        var share = NoSuchShare.Unless(await db.VaultShares.FindAsync([request.Share], cancel));
        NoSuchShare.Unless(share.Owner == request.Owner);
        share.Withdraw(clock.GetUtcNow());
        return default;
    }
}
