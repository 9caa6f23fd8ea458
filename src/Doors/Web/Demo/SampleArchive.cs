using System.Runtime.CompilerServices;
using MotCua.Archives;
using MotCua.Archives.Batches;
using MotCua.Archives.Indexing;
using MotCua.Archives.Scanning;
using MotCua.Calendar;
using MotCua.Dossiers.Scanning;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Web.Demo;

/// <summary>A box of old birth certificates of Quý Sơn on its way: one file on which two agree, one in which they differ, one that waits for its second entry.</summary>
internal sealed class SampleArchive(Cast cast, WorkingCalendar calendar, DateTimeOffset today, string folder)
{
    private const string Commune = "H02.24.01";
    private const string Certificate = "birth-certificate";

    private static readonly (string Holder, string Born, string Identity, string Number, string Sex)[] Papers =
    [
        ("Hoàng Thị Mai Hương", "21/02/2016", "024316004182", "31/2016", "Nữ"),
        ("Lý Gia Bảo", "09/11/2016", "024216007735", "118/2016", "Nam"),
        ("Giáp Thị Khánh Linh", "30/06/2016", "024316001967", "72/2016", "Nữ"),
    ];

    public async IAsyncEnumerable<DateTimeOffset> Live([EnumeratorCancellation] CancellationToken cancel = default)
    {
        yield return Back(3.1);
        var (first, second) = (await Official(Role.Clerk, null, cancel), await Official(Role.Officer, "Lục Văn Sáng", cancel));
        var batch = await cast.Do(first, new OpenBatch(Commune, new("Kho lưu trữ UBND xã", "Giá 2", "Hộp 07"), [Certificate], 2016, 2016, Papers.Length), cancel);
        List<ScannedFile> scans = [];
        foreach (var number in Enumerable.Range(1, Papers.Length))
        {
            scans.Add(new($"khai-sinh-{number}.jpg", new MemoryStream(await File.ReadAllBytesAsync(Path.Combine(folder, "archives", $"khai-sinh-{number}.jpg"), cancel))));
        }

        await cast.Do(first, new BringScans(batch, scans, BlankParts: true, CodeParts: false), cancel);
        yield return Back(3);
        await cast.Do(first, new StartIndexing(batch), cancel);
        yield return Back(2.9);
        foreach (var paper in Papers)
        {
            await Enter(first, batch, Values(paper), cancel);
        }

        yield return Back(1.9);
        await Enter(second, batch, Values(Papers[0]), cancel);
        await Enter(second, batch, Values(Papers[1] with { Identity = "024216007753" }), cancel);
    }

    private static Dictionary<string, string> Values((string Holder, string Born, string Identity, string Number, string Sex) paper) => new()
    {
        ["number"] = paper.Number,
        ["name"] = paper.Holder,
        ["born"] = paper.Born,
        ["sex"] = paper.Sex,
        ["ethnicity"] = "Sán Dìu",
        ["nationality"] = "Việt Nam",
        ["place"] = "Bệnh viện đa khoa huyện Lục Ngạn, tỉnh Bắc Giang",
        ["home"] = "xã Quý Sơn, huyện Lục Ngạn, tỉnh Bắc Giang",
        ["identity"] = paper.Identity,
        ["mother"] = "Trần Thị Ngọc Diệp",
        ["father"] = "Lương Văn Thưởng",
        ["issuer"] = "Ủy ban nhân dân xã Quý Sơn",
        ["issued"] = "05/12/2016",
    };

    private async Task Enter(Actor who, BatchId batch, IReadOnlyDictionary<string, string> values, CancellationToken cancel) =>
        await cast.Do(who, new EnterIndex(await cast.Do(who, new TakeNext(batch), cancel), Certificate, values), cancel);

    private async Task<Actor> Official(Role role, string? name, CancellationToken cancel) =>
        await cast.Official(Commune, role, name, cancel) ?? throw new LifeCutShortException($"Nobody is {role} at {Commune}.");

    private DateTimeOffset Back(double days) => SampleDates.Back(calendar, today, WorkingCalendar.WorkingDay * days);
}
