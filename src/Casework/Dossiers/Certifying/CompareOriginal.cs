using MotCua.Dossiers.Scanning;
using MotCua.Kernel;
using MotCua.Procedures;
using static MotCua.Dossiers.Certifying.CertifyingRefusals;

namespace MotCua.Dossiers.Certifying;

/// <summary>The official has the original before them, compares every page of the scan with it, says what paper it is, and enters the copy in the book: it has its number from now on, and its fee is owed. Of several originals in one dossier each has its own entry and its own fee.</summary>
[Needs(DossierPermissions.Process)]
public sealed record CompareOriginal(DossierId Dossier, ScanId Scan, OriginalRead Original, IReadOnlyList<int> PagesCompared, int? Version = null, Guid? Work = null) : ICommand<CopyEntered>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

/// <summary>The number in the book and the fee for the copy, in whole đồng.</summary>
public sealed record CopyEntered(CertifiedCopyId Copy, string InBook, int Pages, long Fee);

internal sealed class CompareOriginalHandler(Database db, Desk desk, Routing routing, Separation separation, Numbers numbers, CopyBook book, IProcedures procedures, CertifyingTerms terms) : IHandler<CompareOriginal, CopyEntered>
{
    public async Task<CopyEntered> Handle(CompareOriginal request, CancellationToken cancel)
    {
        var (dossier, work) = await desk.Holding(request.Dossier, request.Work, DossierPermissions.Process, request.Version, cancel);
        NotACertification.Unless(dossier.AsksForCertifiedCopy);
        NotHere.If(await routing.Signs(dossier, dossier.StepOf(work), cancel));
        await separation.MustHold(dossier, dossier.StepOf(work), new(desk.Actor.Id), cancel);
        var scan = await db.Scans.FindAsync([request.Scan], cancel);
        ScanMissing.Unless(scan is not null && scan.Dossier == dossier.Id && scan.State is not ScanState.Dropped);
        PagesNotCompared.With($"{scan.PageCount}").Unless(Enumerable.Range(1, scan.PageCount).All(request.PagesCompared.Contains));
        var waiting = await book.Waiting(dossier.Id, cancel);
        EntryOpen.If(waiting.Any(copy => copy.Scan == scan.Id));
        var original = await Whole(request.Original, cancel);
        var fee = terms.Fee.For(scan.PageCount);
        var year = desk.Today.Year;
        // Given out in this deed's own transaction: a deed that fails gives its number back, and no second one has it.
        var number = await numbers.Next(CopyBook.Series(dossier.CompetentAgency, year), cancel);
        var charged = dossier.EnterInBook(work, waiting.Sum(copy => copy.Fee) + fee, $"{number}/{year}", desk.Hand, desk.Now);
        var copy = CertifiedCopy.Enter(Ids.New<CertifiedCopyId>(), dossier, scan, year, number, original, fee, charged, desk.Hand, desk.Now);
        db.Add(copy);
        return new(copy.Id, copy.InBook, copy.Pages, fee);
    }

    private async Task<OriginalRead> Whole(OriginalRead original, CancellationToken cancel)
    {
        OriginalIncomplete.At(nameof(original.Title)).If(string.IsNullOrWhiteSpace(original.Title));
        OriginalIncomplete.At(nameof(original.IssuedBy)).If(string.IsNullOrWhiteSpace(original.IssuedBy));
        OriginalIncomplete.At(nameof(original.IssuedOn)).If(original.IssuedOn == default || original.IssuedOn > desk.Today);
        OriginalIncomplete.At(nameof(original.PaperType)).If(await procedures.PaperType(original.PaperType, cancel) is null);
        KindMayNot.At(nameof(original.PaperType)).If(terms.MayNot.Contains(original.PaperType));
        return original with { Title = original.Title.Trim(), IssuedBy = original.IssuedBy.Trim(), Number = string.IsNullOrWhiteSpace(original.Number) ? null : original.Number.Trim() };
    }
}
