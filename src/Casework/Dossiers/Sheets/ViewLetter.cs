using MotCua.Digitising;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Reception;
using MotCua.Kernel;

namespace MotCua.Dossiers.Sheets;

/// <summary>The letter that a deed would send, to be read before it is signed: page by page, with the number that comes next. What would be refused is refused here in the same words.</summary>
[Needs(DossierPermissions.View)]
public sealed record ViewLetter(ISendsLetter Deed) : IQuery<LetterPages>, IConcerns
{
    public Guid Subject => Deed.Subject;
}

/// <summary>The pages, each a picture, and the name and number under which the letter would go out.</summary>
public sealed record LetterPages(string Title, string Number, string SignerName, IReadOnlyList<PagePicture> Pages);

internal sealed class ViewLetterHandler(
    IDrawsLetter<AskForMore> supplements, IDrawsLetter<ApproveSecondRequest> further, IDrawsLetter<DeclineDossier> refusals, IDrawsLetter<StopDossier> stops, IDrawsLetter<ApologiseForDelay> apologies,
    IPageReading reading) : IHandler<ViewLetter, LetterPages>
{
    public async Task<LetterPages> Handle(ViewLetter request, CancellationToken cancel)
    {
        var drawn = await (request.Deed switch
        {
            AskForMore deed => supplements.Draw(deed, cancel),
            ApproveSecondRequest deed => further.Draw(deed, cancel),
            DeclineDossier deed => refusals.Draw(deed, cancel),
            StopDossier deed => stops.Draw(deed, cancel),
            ApologiseForDelay deed => apologies.Draw(deed, cancel),
            var other => throw new InvalidOperationException($"{other.GetType().Name} draws no letter."),
        });
        return new(drawn.Head.FormTitle, drawn.Head.Number, drawn.Block.Name, await reading.Pages(drawn.Pdf, "application/pdf", cancel));
    }
}
