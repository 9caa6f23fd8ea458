using MotCua.Archives;
using MotCua.Archives.Batches;
using MotCua.Archives.Figures;
using MotCua.Archives.Indexing;
using MotCua.Archives.Keeping;
using MotCua.Archives.Resolving;
using MotCua.Archives.Sampling;
using MotCua.Archives.Scanning;
using MotCua.Archives.Splitting;
using MotCua.Digitising;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Archives.ArchiveScene;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Archives;

public sealed class OpenBatchTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_box_is_opened_with_its_place_and_its_number(TestDatabase database)
    {
        await using var house = await House.On(database);

        var batch = await house.ABatch();

        var seen = await house.Seen(batch);
        Assert.Equal(("KC-2023-001", "Hộp 12", 2, BatchStage.Scanning, Nhung), (seen.Code, seen.Place.Box, seen.Expected, seen.Stage, seen.OpenedByName));
        Assert.Equal(["Giấy khai sinh", "Thẻ Căn cước công dân"], seen.PaperTypes.Select(type => type.Name).Order());
        Assert.Equal(batch, Assert.Single(Must(await house.Ask(new FindBatches("hop 12"))).Rows).Id);
        Assert.Empty(Must(await house.Ask(new FindBatches("hop 13"))).Rows);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_not_said_is_asked_for_and_a_box_is_open_once(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.ABatch();
        Task<Outcome<BatchId>> Open(string box = "Hộp 13", string type = Birth, int from = 2015, int expected = 1, string agency = DemoHouse.QuySon) => house.Do(new OpenBatch(agency, new("Kho lưu trữ UBND xã", "Giá 3", box), [type], from, 2020, expected));

        Assert.True(ArchiveRefusals.BoxOpen.Is((await Open("Hộp 12")).Refusal));
        Assert.True(ArchiveRefusals.PlaceMissing.Is((await Open(" ")).Refusal));
        Assert.True(ArchiveRefusals.TypesMissing.Is((await Open(type: "khong-co")).Refusal));
        Assert.True(ArchiveRefusals.YearsWrong.Is((await Open(from: 2021)).Refusal));
        Assert.True(ArchiveRefusals.ExpectedWrong.Is((await Open(expected: 0)).Refusal));
        Assert.True(ArchiveRefusals.NotYourAgency.Is((await Open(agency: DemoHouse.LucNgan)).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await (await house.By(Duc)).Do(new OpenBatch(DemoHouse.QuySon, new("Kho", null, "9"), [Birth], 2015, 2020, 1))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Of_two_who_open_one_box_at_once_one_is_told(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.By(Nhung);
        OpenBatch box = new(DemoHouse.QuySon, new("Kho", null, "Hộp 1"), [Birth], 2015, 2020, 1);

        var both = await Task.WhenAll(house.Do(box), house.Do(box));

        Assert.Single(both, one => one.Done);
        Assert.True(ArchiveRefusals.BoxOpen.Is(both.First(one => !one.Done).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Another_agency_sees_nothing_of_it(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.ABatch();

        house.As(await house.Clerk(DemoHouse.LucNgan));

        Assert.True(ArchiveRefusals.NotYourAgency.Is((await house.Ask(new ViewBatch(batch))).Refusal));
        Assert.Empty(Must(await house.Ask(new FindBatches())).Rows);
    }
}
