using MotCua.Archives;
using MotCua.Archives.Batches;
using MotCua.Archives.Indexing;
using MotCua.Archives.Keeping;
using MotCua.Archives.Sampling;
using MotCua.Archives.Scanning;
using MotCua.Modules.Tests.Digitising;
using MotCua.Organisation;

namespace MotCua.Web.Tests.Officer;

/// <summary>A box with one paper, taken all the way through the gate.</summary>
internal static class OldPapersScene
{
    private const string Commune = "H02.24.01";

    /// <summary>A birth certificate whose signed copy lies in the vault of its holder.</summary>
    public static async Task<PaperFileId> KeptOldPaper(this WebHouse house)
    {
        var batch = await house.AsOfficial(Commune, Role.Clerk, new OpenBatch(Commune, new("Kho lưu trữ UBND xã", null, $"Hộp {Guid.CreateVersion7():N}"), ["birth-certificate"], 2019, 2019, 1));
        using var scan = new MemoryStream(SpecimenPress.Take(SpecimenPapers.Birth, 130, Taken.Straight));
        await house.AsOfficial(Commune, Role.Clerk, new BringScans(batch, [new("khai-sinh.jpg", scan)], BlankParts: true, CodeParts: false));
        await house.AsOfficial(Commune, Role.Clerk, new StartIndexing(batch));
        var file = await house.AsOfficial(Commune, Role.Clerk, new TakeNext(batch));
        await house.AsOfficial(Commune, Role.Clerk, new EnterIndex(file, "birth-certificate", SpecimenPapers.Birth.Truth));
        await house.AsOfficial(Commune, Role.Officer, new TakeNext(batch));
        await house.AsOfficial(Commune, Role.Officer, new EnterIndex(file, "birth-certificate", SpecimenPapers.Birth.Truth));
        await house.AsOfficial(Commune, Role.HeadOfUnit, new DrawSample(batch));
        await house.AsOfficial(Commune, Role.HeadOfUnit, new CheckSampled(file, new Dictionary<string, string>()));
        await house.AsOfficial(Commune, Role.HeadOfUnit, new AcceptBatch(batch));
        await house.AsOfficial(Commune, Role.HeadOfUnit, new KeepFile(file));
        return file;
    }
}
