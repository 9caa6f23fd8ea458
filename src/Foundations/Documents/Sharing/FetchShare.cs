using MotCua.Documents.Vault;
using static MotCua.Documents.DocumentRefusals;

namespace MotCua.Documents.Sharing;

/// <summary>Whoever opened a link takes the paper itself away; that is counted as well.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record FetchShare(string Token) : ICommand<OpenedPaper>;

internal sealed class FetchShareHandler(Database db, VaultRoom vault, IDocuments documents, IFileStore files, TimeProvider clock) : IHandler<FetchShare, OpenedPaper>
{
    public async Task<OpenedPaper> Handle(FetchShare request, CancellationToken cancel)
    {
        var share = await db.OpenShare(request.Token, one => one.IsFetchableAt(clock.GetUtcNow()), cancel);
        share.NoteFetching(clock.GetUtcNow());
        var item = NoSuchShare.Unless(await vault.Item(share.Item, cancel));
        var document = NoSuchShare.Unless(await documents.Get(item.Document, cancel));
        var shown = await files.OpenForOthers(document.Sha256, item.MediaType, cancel);
        return new(shown.Content, item.FileName(), item.MediaType, shown.Sha256);
    }
}
