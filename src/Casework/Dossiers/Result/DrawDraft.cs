using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Result;

/// <summary>The draft as a PDF while the officer writes it, with the passages as they are typed; nothing of it is kept.</summary>
[Needs(DossierPermissions.View)]
public sealed record DrawDraft(DossierId Dossier, Guid? Work, bool Refuses, string? Title, IReadOnlyList<string> Lines, string? Opinion, IReadOnlyDictionary<string, string> Passages) : IQuery<DrawnDraft>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

/// <summary>A draft on paper, and the name to save it under.</summary>
public sealed record DrawnDraft(byte[] Pdf, string FileName);

internal sealed class DrawDraftHandler(Desk desk, BlankPaper blanks) : IHandler<DrawDraft, DrawnDraft>
{
    public async Task<DrawnDraft> Handle(DrawDraft request, CancellationToken cancel)
    {
        var (dossier, _) = await desk.Holding(request.Dossier, request.Work, DossierPermissions.View, null, cancel);
        var blank = NoBlank.Unless(await blanks.For(dossier, request.Refuses, cancel));
        var draft = await blanks.Begun(dossier, request.Refuses, desk.Hand.Name, cancel) with { Title = request.Title?.Trim() ?? "", Lines = request.Lines, Opinion = request.Opinion?.Trim() };
        draft = draft with { Passages = await blanks.Rewritten(dossier, draft, blank, request.Passages, cancel) };
        return new(await blanks.Draft(dossier, draft, blank, cancel), $"du-thao-{dossier.Code ?? dossier.RequestNumber}.pdf");
    }
}
