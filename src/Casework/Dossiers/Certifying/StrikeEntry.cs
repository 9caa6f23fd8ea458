using MotCua.Kernel;
using static MotCua.Dossiers.Certifying.CertifyingRefusals;

namespace MotCua.Dossiers.Certifying;

/// <summary>An entry made in error is struck out before it is signed, with the reason; where several wait it is said which; its number stays used, and what it laid on the dossier is owed no more.</summary>
[Needs(DossierPermissions.Process)]
public sealed record StrikeEntry(DossierId Dossier, string Why, int? Version = null, Guid? Work = null, CertifiedCopyId? Copy = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class StrikeEntryHandler(Desk desk, CopyBook book) : IHandler<StrikeEntry, Done>
{
    public async Task<Done> Handle(StrikeEntry request, CancellationToken cancel)
    {
        var (dossier, _) = await desk.Holding(request.Dossier, request.Work, DossierPermissions.Process, request.Version, cancel);
        var waiting = await book.Waiting(dossier.Id, cancel);
        var copy = NoEntry.Unless(request.Copy is { } meant ? waiting.FirstOrDefault(one => one.Id == meant) : waiting is [var only] ? only : null);
        copy.Strike(request.Why);
        CertifiedCopy[] left = [.. waiting.Where(one => one != copy)];
        var laid = waiting.Sum(one => one.Charged);
        CopyBook.Charge(left, dossier.Fee - laid);
        dossier.StrikeFromBook(laid - left.Sum(one => one.Charged), copy.InBook, copy.Why!, desk.Hand, desk.Now);
        return default;
    }
}

/// <summary>A dossier that is stopped leaves no entry waiting for a signature.</summary>
internal sealed class StrikeOnceStopped(CopyBook book, CertifyingTerms terms) : IReactTo<DossierStopped>
{
    public async Task React(DossierStopped happened, CancellationToken cancel)
    {
        foreach (var copy in await book.Waiting(happened.Dossier, cancel))
        {
            copy.Strike(terms.WhenStopped);
        }
    }
}
