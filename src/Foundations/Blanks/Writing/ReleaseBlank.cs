using MotCua.Documents;
using MotCua.Kernel;
using Microsoft.EntityFrameworkCore;
using static MotCua.Blanks.BlankRefusals;

namespace MotCua.Blanks.Writing;

/// <summary>A version is put into use by a decision, for the wordings of its procedures of that day; from now on it stays as it is, and new drafts are drawn from it.</summary>
[Needs(BlankPermissions.Release)]
public sealed record ReleaseBlank(BlankId Blank, BlankVersionId Of, string Decision, int? SeenVersion = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Blank.Value;
}

internal sealed class ReleaseBlankHandler(Database db, BlankCatalogue catalogue, BlankHoldings holdings, IWordPrinter word, IFileStore files, IActorProvider actors, TimeProvider clock) : IHandler<ReleaseBlank, Done>
{
    public async Task<Done> Handle(ReleaseBlank request, CancellationToken cancel)
    {
        var blank = NoSuchBlank.Unless(await db.Blanks.SingleOrDefaultAsync(one => one.Id == request.Blank, cancel));
        blank.MustBeAt(request.SeenVersion);
        var version = blank.With(request.Of);
        await catalogue.Sound(blank.Kind, version.Claim, cancel);
        var cards = await catalogue.Cards(version.Claim, strict: true, cancel);

        // A form may have lost a question since the file was brought.
        var docx = await BlankShelf.Read(files, version.Sha256, cancel);
        var read = await word.Read(docx, BlankCatalogue.Known(blank.Kind, await catalogue.Of(blank.Kind, cards, cancel)), cancel);
        blank.Release(request.Of, read, [.. cards.Select(card => card.Version.Value)], request.Decision, actors.Current.Name, clock.GetUtcNow());
        await holdings.Take(blank, cancel);
        return default;
    }
}
