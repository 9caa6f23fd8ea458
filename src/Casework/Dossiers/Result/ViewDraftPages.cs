using MotCua.Digitising;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Result;

/// <summary>The draft as pictures of its pages, to be looked at beside the boxes in which it is written: with what is being typed, or as it was kept.</summary>
[Needs(DossierPermissions.View)]
public sealed record ViewDraftPages(DossierId Dossier, Guid? Work, bool Refuses, DraftTyped? Typed = null) : IQuery<DraftPages>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

/// <summary>The pages of a draft, each a picture.</summary>
public sealed record DraftPages(IReadOnlyList<PagePicture> Pages);

internal sealed class ViewDraftPagesHandler(Desk desk, BlankPaper blanks, IPageReading reading) : IHandler<ViewDraftPages, DraftPages>
{
    public async Task<DraftPages> Handle(ViewDraftPages request, CancellationToken cancel)
    {
        var (dossier, _) = await desk.Holding(request.Dossier, request.Work, DossierPermissions.View, null, cancel);
        var blank = NoBlank.Unless(await blanks.For(dossier, request.Refuses, cancel));
        var draft = await blanks.Begun(dossier, request.Refuses, desk.Hand.Name, cancel);
        if (request.Typed is { } typed)
        {
            draft = draft with { Title = typed.Title?.Trim() ?? "", Lines = typed.Lines, Opinion = typed.Opinion?.Trim() };
            draft = draft with { Passages = await blanks.Rewritten(dossier, draft, blank, typed.Passages, cancel) };
        }

        return new(await reading.Pages(await blanks.Draft(dossier, draft, blank, cancel), "application/pdf", cancel));
    }
}
