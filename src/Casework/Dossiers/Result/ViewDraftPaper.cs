using MotCua.Blanks;
using MotCua.Documents;
using MotCua.Kernel;

namespace MotCua.Dossiers.Result;

/// <summary>The draft that the officer who decides has to write: the blank it is written on, and the passages that may be rewritten. Nothing where the procedure has no blank for it.</summary>
[Needs(DossierPermissions.View)]
public sealed record ViewDraftPaper(DossierId Dossier, Guid? Work, bool Refuses) : IQuery<DraftPaper>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

/// <summary>A draft on a blank; without one it has no version.</summary>
public sealed record DraftPaper(Guid? Blank, string Name, int Number, IReadOnlyList<WordPassage> Passages);

internal sealed class ViewDraftPaperHandler(Desk desk, BlankPaper blanks) : IHandler<ViewDraftPaper, DraftPaper>
{
    public async Task<DraftPaper> Handle(ViewDraftPaper request, CancellationToken cancel)
    {
        var (dossier, _) = await desk.Holding(request.Dossier, request.Work, DossierPermissions.View, null, cancel);
        return await blanks.For(dossier, request.Refuses, cancel) is { } blank
            ? new(blank.Version.Value, blank.Name, blank.Number, await blanks.Passages(dossier, BlankPaper.Begun(dossier, request.Refuses, desk.Hand.Name), blank, cancel))
            : new(null, "", 0, []);
    }
}
