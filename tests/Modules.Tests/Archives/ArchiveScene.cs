using MotCua.Archives;
using MotCua.Archives.Batches;
using MotCua.Archives.Indexing;
using MotCua.Archives.Keeping;
using MotCua.Archives.Resolving;
using MotCua.Archives.Sampling;
using MotCua.Archives.Scanning;
using MotCua.Digitising.Pages;
using MotCua.Digitising.Reading;
using MotCua.Dossiers.Scanning;
using MotCua.Kernel;
using MotCua.Modules.Tests.Digitising;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Archives;

/// <summary>Box 12 of the store of Quý Sơn commune, and those who work on it.</summary>
internal static class ArchiveScene
{
    public const string Birth = "birth-certificate";
    public const string Card = "identity-card";
    public const string Nhung = "Vi Thị Nhung";
    public const string Sang = "Lục Văn Sáng";
    public const string Son = "Đỗ Văn Sơn";
    public const string Bich = "Trương Thị Bích";
    public const string Duc = "Nông Văn Đức";

    private static readonly Lazy<byte[]> BirthPage = new(() => SpecimenPress.Take(SpecimenPapers.Birth, 130, Taken.Straight));
    private static readonly Lazy<byte[]> CardPage = new(() => SpecimenPress.Take(SpecimenPapers.Card, 130, Taken.Straight));
    private static readonly Lazy<byte[]> BlankPage = new(() => SpecimenPress.Empty(130));
    private static readonly Lazy<byte[]> BlurredPage = new(() => SpecimenPress.Blurred(SpecimenPapers.Birth, 130, 4));

    private static readonly Lazy<byte[]> SeparatorPage = new(() =>
    {
        using var page = new SkiaSharp.SKBitmap(1240, 1754, SkiaSharp.SKColorType.Rgba8888, SkiaSharp.SKAlphaType.Opaque);
        using var canvas = new SkiaSharp.SKCanvas(page);
        canvas.Clear(SkiaSharp.SKColors.White);
        using var maker = new QRCoder.QRCodeGenerator();
        using var made = maker.CreateQrCode(SeparatingPage.CodeFor(""), QRCoder.QRCodeGenerator.ECCLevel.M);
        using var square = SkiaSharp.SKBitmap.Decode(new QRCoder.PngByteQRCode(made).GetGraphic(12));
        canvas.DrawBitmap(square, 300, 400, SkiaSharp.SKSamplingOptions.Default);
        canvas.Flush();
        using var image = SkiaSharp.SKImage.FromBitmap(page);
        return image.Encode(SkiaSharp.SKEncodedImageFormat.Jpeg, 90).ToArray();
    });

    public static IReadOnlyDictionary<string, string> BirthTruth { get; } = new Dictionary<string, string>(SpecimenPapers.Birth.Truth);

    public static byte[] Page(char kind) => kind switch { 'b' => BirthPage.Value, 'c' => CardPage.Value, '.' => BlankPage.Value, '|' => SeparatorPage.Value, _ => BlurredPage.Value };

    public static ScannedFile Photo(char kind) => new($"{kind}.jpg", new MemoryStream(Page(kind)));

    /// <summary>A PDF as a scanner makes it: b a birth certificate, c a card, x blurred, . blank.</summary>
    public static ScannedFile Pdf(string pages, string name = "hop-12.pdf") => new(name, new MemoryStream(SearchablePdf.Write(
        [.. pages.Select(page => new CopiedPage(Page(page), "image/jpeg", PageShape.AsItCame, []))], name, new DateTimeOffset(2023, 6, 1, 0, 0, 0, TimeSpan.Zero))));

    public static async Task<House> By(this House house, string name)
    {
        foreach (var role in Enum.GetValues<MotCua.Organisation.Role>())
        {
            if (await house.Person(name, role) is { } actor)
            {
                return house.As(actor);
            }
        }

        throw new InvalidOperationException($"Nobody of Quý Sơn is called {name}.");
    }

    public static async Task<BatchId> ABatch(this House house, int expected = 2, params string[] types) => Must(await (await house.By(Nhung)).Do(
        new OpenBatch(DemoHouse.QuySon, new("Kho lưu trữ UBND xã", "Giá 3", "Hộp 12"), types is [] ? [Birth, Card] : types, 2015, 2021, expected)));

    /// <summary>Two files of one page each.</summary>
    public static async Task<BatchId> AScannedBatch(this House house, string pages = "b.c")
    {
        var batch = await house.ABatch(pages.Split('.').Length);
        Must(await house.Do(new BringScans(batch, [Pdf(pages)], BlankParts: true, CodeParts: false)));
        return batch;
    }

    public static async Task<BatchId> AnOpenedBatch(this House house, string pages = "b")
    {
        var batch = await house.AScannedBatch(pages);
        Must(await house.Do(new StartIndexing(batch, DespiteFaults: true)));
        return batch;
    }

    public static async Task<FileStanding> Enters(this House house, string who, BatchId batch, IReadOnlyDictionary<string, string> values, string type = Birth)
    {
        var file = Must(await (await house.By(who)).Do(new TakeNext(batch)));
        return Must(await house.Do(new EnterIndex(file, type, values)));
    }

    public static async Task<PaperFileId> ADisputedFile(this House house, string field = "name", string otherwise = "LƯƠNG THỊ QUỲNH ÁNH")
    {
        var batch = await house.AnOpenedBatch();
        await house.Enters(Nhung, batch, BirthTruth);
        Assert.Equal(FileStanding.Disputed, await house.Enters(Sang, batch, BirthTruth.With(field, otherwise)));
        return (await house.Files(batch))[0].Id;
    }

    public static async Task<BatchId> AnAgreedBatch(this House house, IReadOnlyDictionary<string, string>? values = null)
    {
        var batch = await house.AnOpenedBatch();
        await house.Enters(Nhung, batch, values ?? BirthTruth);
        Assert.Equal(FileStanding.Agreed, await house.Enters(Sang, batch, values ?? BirthTruth));
        return batch;
    }

    public static async Task<BatchId> ASampledBatch(this House house, IReadOnlyDictionary<string, string>? values = null)
    {
        var batch = await house.AnAgreedBatch(values);
        Must(await (await house.By(Bich)).Do(new DrawSample(batch)));
        return batch;
    }

    public static async Task<BatchId> AnAcceptedBatch(this House house, IReadOnlyDictionary<string, string>? values = null)
    {
        var batch = await house.ASampledBatch(values);
        Must(await house.Do(new CheckSampled((await house.Files(batch))[0].Id, new Dictionary<string, string>())));
        Must(await house.Do(new AcceptBatch(batch)));
        return batch;
    }

    public static async Task<IReadOnlyList<FileRow>> Files(this House house, BatchId batch) => Must(await house.Ask(new FindFiles(batch, Take: 100))).Rows;

    public static async Task<BatchView> Seen(this House house, BatchId batch) => Must(await house.Ask(new ViewBatch(batch)));

    public static Dictionary<string, string> With(this IReadOnlyDictionary<string, string> values, string field, string value) => new(values) { [field] = value };

    private static Task<Actor?> Person(this House house, string name, MotCua.Organisation.Role role) => house.With<IServiceProvider, Actor?>(async services =>
    {
        var organisation = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<MotCua.Organisation.IOrganisation>(services);
        var day = house.Clock.Today();
        var agency = (await organisation.Agency(new MotCua.Organisation.AgencyCode(DemoHouse.QuySon), day, default))!;
        var officer = (await organisation.OfficersOf(agency.Id, day, default)).FirstOrDefault(one => one.Name == name && one.Roles.Contains(role));
        var grants = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetServices<RoleGrant>(services);
        return officer is null ? null : new Actor(officer.Id.Value, ActorKind.Officer, officer.Name, [.. grants.Where(grant => officer.Roles.Any(held => held.ToString() == grant.Role)).Select(grant => new Grant(grant.Permission, DemoHouse.QuySon, Period.Always))]) { Office = agency.Name };
    });
}
