using MotCua.People;
using static MotCua.Documents.DocumentRefusals;

namespace MotCua.Documents.Vault;

/// <summary>A person opens one of the papers kept for them.</summary>
[Needs(DocumentPermissions.OwnVault)]
public sealed record OpenVaultPaper(PersonId Owner, VaultItemId Item) : IQuery<OpenedPaper>, IConcerns
{
    public Guid Subject => Owner.Value;
}

/// <summary>A paper on its way to the reader.</summary>
public sealed record OpenedPaper(Stream Content, string FileName, string MediaType, string Sha256);

internal sealed class OpenVaultPaperHandler(VaultRoom vault, IDocuments documents, IActorProvider actors) : IHandler<OpenVaultPaper, OpenedPaper>
{
    public async Task<OpenedPaper> Handle(OpenVaultPaper request, CancellationToken cancel)
    {
        NotYourVault.Unless(actors.Current.Owns(request.Owner));
        var item = NoSuchVaultItem.Unless(await vault.Item(request.Item, cancel));
        NoSuchVaultItem.Unless(item.Owner == request.Owner);
        var document = NoSuchDocument.Unless(await documents.Get(item.Document, cancel));
        return new(await documents.Open(item.Document, cancel), item.FileName(), item.MediaType, document.Sha256);
    }
}

internal static class VaultFiles
{
    extension(VaultItemCard item)
    {
        /// <summary>In letters that every computer knows.</summary>
        public string FileName() =>
            $"{VietnameseFold.Fold(item.Title).Replace(' ', '-').Replace('/', '-')}.{item.MediaType switch { "image/jpeg" => "jpg", "image/png" => "png", _ => "pdf" }}";
    }
}
