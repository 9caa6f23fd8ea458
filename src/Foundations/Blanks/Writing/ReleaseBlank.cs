using MotCua.Documents;
using MotCua.Kernel;
using Microsoft.EntityFrameworkCore;
using static MotCua.Blanks.BlankRefusals;

namespace MotCua.Blanks.Writing;

/// <summary>A version is put into use by a decision, for the wording of the procedure of that day; from now on it stays as it is, and new drafts are drawn from it.</summary>
[Needs(BlankPermissions.Release)]
public sealed record ReleaseBlank(BlankId Blank, BlankVersionId Of, string Decision, int? SeenVersion = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Blank.Value;
}

internal sealed class ReleaseBlankHandler(Database db, BlankCatalogue catalogue, IWordPrinter word, IFileStore files, IActorProvider actors, TimeProvider clock) : IHandler<ReleaseBlank, Done>
{
    public async Task<Done> Handle(ReleaseBlank request, CancellationToken cancel)
    {
        var blank = NoSuchBlank.Unless(await db.Blanks.SingleOrDefaultAsync(one => one.Id == request.Blank, cancel));
        blank.MustBeAt(request.SeenVersion);
        var card = NoSuchProcedure.With(blank.Procedure).Unless(await catalogue.Procedure(blank.Procedure, cancel));

        // The form may have lost a question since the file was brought.
        var docx = await BlankShelf.Read(files, blank.With(request.Of).Sha256, cancel);
        var read = await word.Read(docx, BlankCatalogue.Known(await catalogue.Of(card, cancel)), cancel);
        blank.Release(request.Of, read, card.Version.Value, request.Decision, actors.Current.Name, clock.GetUtcNow());
        return default;
    }
}
