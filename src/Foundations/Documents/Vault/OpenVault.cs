using MotCua.People;
using static MotCua.Documents.DocumentRefusals;

namespace MotCua.Documents.Vault;

/// <summary>A person looks at what the State holds for them, or for those who gave them a mandate.</summary>
[Needs(DocumentPermissions.OwnVault)]
public sealed record OpenVault(PersonId Owner) : IQuery<IReadOnlyList<VaultItemCard>>, IConcerns
{
    public Guid Subject => Owner.Value;
}

internal sealed class OpenVaultHandler(VaultRoom vault, IActorProvider actors) : IHandler<OpenVault, IReadOnlyList<VaultItemCard>>
{
    public async Task<IReadOnlyList<VaultItemCard>> Handle(OpenVault request, CancellationToken cancel)
    {
        NotYourVault.Unless(actors.Current.Owns(request.Owner));
        return await vault.All(request.Owner, cancel);
    }
}

internal static class VaultOwner
{
    extension(Actor actor)
    {
        public bool Owns(PersonId vault) => actor.Kind is ActorKind.System || vault.Value == (actor.OnBehalfOf ?? actor.Id);
    }
}
