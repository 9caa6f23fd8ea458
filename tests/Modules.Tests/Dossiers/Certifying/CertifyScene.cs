using MotCua.Dossiers;
using MotCua.Dossiers.Certifying;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Scanning;
using MotCua.Kernel;
using MotCua.Modules.Tests.Dossiers.Scanning;
using MotCua.People;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Certifying;

/// <summary>A citizen brings the original of a birth certificate to the counter of Quý Sơn and asks for a certified copy.</summary>
internal static class CertifyScene
{
    public const string Copies = "2.000815";
    public const string Slot = "ban-chinh";

    public static OriginalRead Birth => new("birth-certificate", "Giấy khai sinh", "112/2019", "Ủy ban nhân dân xã Quý Sơn", new(2019, 3, 18)) { OfApplicant = true };

    /// <summary>Scanned at the counter, taken in, and with the official who compares.</summary>
    public static async Task<(DossierId Dossier, ScanId Scan)> AnOriginal(this House house, int pages = 1)
    {
        var clerk = await house.Clerk();
        var dossier = Must(await house.As(clerk).Do(new ReceiveAtCounter(Copies, null, DemoHouse.QuySon, DemoHouse.QuySon, new(PersonKind.Citizen, "Vi Văn Thắng", "024085000112"))));
        var scan = Assert.Single(Must(await house.Do(new StartScan(dossier, Slot, [.. Enumerable.Repeat(0, pages).Select(_ => ScanScene.BirthPage)])))).Scan;
        Must(await house.Do(new CheckPapers(dossier, [.. (await house.View(dossier)).Papers.Select(paper => new PaperFinding(paper.Key, PaperVerdict.Fit, OnPaper: true))])));
        Must(await house.Do(new AcceptDossier(dossier)));
        house.As(await house.Officer());
        return (dossier, scan);
    }

    /// <summary>Several originals in one dossier, each scanned by itself.</summary>
    public static async Task<(DossierId Dossier, IReadOnlyList<ScanId> Scans)> Originals(this House house, params int[] pages)
    {
        var clerk = await house.Clerk();
        var dossier = Must(await house.As(clerk).Do(new ReceiveAtCounter(Copies, null, DemoHouse.QuySon, DemoHouse.QuySon, new(PersonKind.Citizen, "Vi Văn Thắng", "024085000112"))));
        List<ScanId> scans = [];
        foreach (var count in pages)
        {
            scans.Add(Assert.Single(Must(await house.Do(new StartScan(dossier, Slot, [.. Enumerable.Repeat(0, count).Select(_ => ScanScene.BirthPage)])))).Scan);
        }

        Must(await house.Do(new CheckPapers(dossier, [.. (await house.View(dossier)).Papers.Select(paper => new PaperFinding(paper.Key, PaperVerdict.Fit, OnPaper: true))])));
        Must(await house.Do(new AcceptDossier(dossier)));
        house.As(await house.Officer());
        return (dossier, scans);
    }

    public static Task<Outcome<CopyEntered>> Compare(this House house, (DossierId Dossier, ScanId Scan) one, OriginalRead? original = null, int pages = 1) =>
        house.Do(new CompareOriginal(one.Dossier, one.Scan, original ?? Birth, [.. Enumerable.Range(1, pages)]));

    public static async Task ToTheSignature(this House house, DossierId dossier)
    {
        house.As(await house.Officer());
        Must(await house.Do(new CompleteStep(dossier, (await house.View(dossier)).Choices.First(choice => choice.LeadsToSignature && !choice.IsRefusal).Key)));
        house.As(await house.Leader());
    }

    public static async Task<IReadOnlyList<BookRow>> Book(this House house) => Must(await house.Ask(new FindCertified(DemoHouse.QuySon))).Rows;
}
