using Microsoft.Extensions.DependencyInjection;
using MotCua.Digitising;
using MotCua.Dossiers;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Scanning;
using MotCua.Kernel;
using MotCua.Modules.Tests.Digitising;
using MotCua.People;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Scanning;

/// <summary>A birth certificate is laid on the glass at the counter of Quý Sơn.</summary>
internal static class ScanScene
{
    public const string Slot = "khai-sinh";

    private static readonly Lazy<byte[]> Page = new(() => SpecimenPress.Take(SpecimenPapers.Birth, 200, Taken.Straight));

    public static ScannedFile BirthPage => new("khai-sinh.jpg", new MemoryStream(Page.Value));

    public static async Task<DossierId> AtTheCounter(this House house) =>
        Must(await house.As(await house.Clerk()).Do(new ReceiveAtCounter(Procedure, null, DemoHouse.QuySon, DemoHouse.QuySon, new(PersonKind.Citizen, "Vi Văn Thắng", "024085000112"))));

    public static async Task<(DossierId Dossier, ScanId Scan)> AScan(this House house)
    {
        var dossier = await house.AtTheCounter();
        return (dossier, Assert.Single(Must(await house.Do(new StartScan(dossier, Slot, [BirthPage])))).Scan);
    }

    public static async Task<(DossierId Dossier, ScanId Scan)> AReadScan(this House house)
    {
        var (dossier, scan) = await house.AScan();
        var clerk = house.Current;
        Assert.Equal(OcrProblem.None, Must(await house.As(Actor.House).Do(new ReadScanPage(scan, 0))));
        house.As(clerk);
        return (dossier, scan);
    }

    public static async Task<ScanView> See(this House house, (DossierId Dossier, ScanId Scan) one) => Must(await house.Ask(new ViewScan(one.Dossier, one.Scan)));

    /// <summary>The fields as they are shown, with those put right that were read wrongly.</summary>
    public static Dictionary<string, string> AsDrawn(ScanView view) => view.Fields.ToDictionary(field => field.Found.Key, field => SpecimenPapers.Birth.Truth[field.Found.Key]);

    public static void WithoutReader(IServiceCollection services) => services.AddSingleton(new DigitisingSettings { Tesseract = "khong-co-chuong-trinh" });
}
