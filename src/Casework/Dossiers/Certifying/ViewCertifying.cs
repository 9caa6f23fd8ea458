using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Scanning;
using MotCua.Kernel;
using MotCua.Procedures;
using static MotCua.Dossiers.Certifying.CertifyingRefusals;

namespace MotCua.Dossiers.Certifying;

/// <summary>What the official needs to certify a copy: the scans of the original, what was read off them, the entry where there is one, and on what grounds it may be refused.</summary>
[Needs(DossierPermissions.View)]
public sealed record ViewCertifying(DossierId Dossier) : IQuery<CertifyingView>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

/// <summary>The certifying of one dossier as its official sees it.</summary>
public sealed record CertifyingView(
    DossierId Dossier, int Version, string Code, string ApplicantName, IReadOnlyList<OriginalScan> Scans, IReadOnlyList<BookRow> Entries, IReadOnlyList<PaperType> Kinds, IReadOnlyList<CertifyingGround> Grounds, CopyFee Fee, bool MayCompare, bool MayRefuse)
{
    /// <summary>Compared and not yet signed.</summary>
    public IEnumerable<BookRow> Waiting => Entries.Where(entry => entry.State is CopyState.Compared);

    public bool IsSigned => Entries.Any(entry => entry.State is CopyState.Signed or CopyState.Revoked);

    /// <summary>The entry that stands for this original.</summary>
    public BookRow? EntryOf(ScanId scan) => Entries.LastOrDefault(entry => entry.Scan == scan && entry.State is not CopyState.Struck);

    /// <summary>Scanned, and neither compared nor refused yet.</summary>
    public IEnumerable<OriginalScan> Uncompared => Scans.Where(scan => EntryOf(scan.Id) is null);
}

/// <summary>One scan of the dossier, with what is suggested from its reading.</summary>
public sealed record OriginalScan(ScanId Id, string Name, ScanState State, IReadOnlyList<ScanPage> Pages, string? PaperType, string? Number, string? IssuedBy, DateOnly? IssuedOn, long Fee)
{
    /// <summary>In whose name it was found to be.</summary>
    public string? Holder { get; init; }

    /// <summary>It was found to be in the applicant's name; what nobody has read yet is not.</summary>
    public bool IsOfApplicant { get; init; }
}

internal sealed class ViewCertifyingHandler(Database db, Desk desk, Routing routing, CopyBook book, IProcedures procedures, CertifyingTerms terms) : IHandler<ViewCertifying, CertifyingView>
{
    /// <summary>No dossier has more.</summary>
    private const int Most = 50;

    public async Task<CertifyingView> Handle(ViewCertifying request, CancellationToken cancel)
    {
        var dossier = await desk.At(request.Dossier, DossierPermissions.View, null, cancel);
        NotACertification.Unless(dossier.AsksForCertifiedCopy);
        List<OriginalScan> originals = [];
        foreach (var scan in await db.Scans.AsNoTracking().Where(scan => scan.Dossier == dossier.Id && scan.State != ScanState.Dropped).OrderByDescending(scan => scan.Id).Take(Most).ToListAsync(cancel))
        {
            var (type, number, by, on, holder) = await book.Suggested(scan, cancel);
            originals.Add(new(scan.Id, scan.PaperName, scan.State, scan.Pages, type, number, by, on, terms.Fee.For(scan.PageCount))
            {
                Holder = holder,
                IsOfApplicant = holder is not null && VietnameseFold.IsSame(holder, dossier.ApplicantName),
            });
        }

        var entries = await db.CertifiedCopies.AsNoTracking().Where(copy => copy.Dossier == dossier.Id).OrderBy(copy => copy.Id).ToListAsync(cancel);
        var may = false;
        var mayRefuse = false;
        foreach (var work in dossier.Work.Where(work => dossier.Stage is DossierStage.Accepted or DossierStage.Processing && desk.May(DossierPermissions.Process, work.Agency, dossier)))
        {
            var step = dossier.StepOf(work);
            may |= !await routing.Signs(dossier, step, cancel);
            mayRefuse |= (await routing.Choices(dossier, step, cancel)).Any(choice => choice.LeadsToSignature && choice.IsRefusal);
        }

        return new(dossier.Id, dossier.Version, dossier.Code ?? dossier.RequestNumber, dossier.ApplicantName, originals, [.. entries.Select(BookRow.Of)],
            [.. (await procedures.PaperTypes(cancel)).Values.Where(kind => !terms.MayNot.Contains(kind.Code)).OrderBy(kind => kind.Name, StringComparer.Ordinal)], terms.Grounds, terms.Fee, may, mayRefuse);
    }
}
