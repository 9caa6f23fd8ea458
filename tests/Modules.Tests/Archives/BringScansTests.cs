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

public sealed class BringScansTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Blank_pages_part_papers_and_a_file_ends_one(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.ABatch(3);

        var brought = Must(await house.Do(new BringScans(batch, [Pdf("bb.c"), Photo('b')], BlankParts: true, CodeParts: false)));

        Assert.Equal(new(4, 3, 0), brought);
        Assert.Equal([(1, 2), (3, 3), (4, 4)], (await house.Files(batch)).Select(file => (file.From, file.Until)));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Empty_backs_are_left_out_where_blank_pages_part_nothing(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.ABatch(1);

        Assert.Equal(new(2, 1, 0), Must(await house.Do(new BringScans(batch, [Pdf("b.c.")], BlankParts: false, CodeParts: false))));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_same_file_again_is_refused_and_nothing_lies_there_twice(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AScannedBatch();

        Assert.True(ArchiveRefusals.BroughtBefore.Is((await house.Do(new BringScans(batch, [Pdf("b.c")], true, false))).Refusal));
        Assert.True(ArchiveRefusals.OnlyBlank.Is((await house.Do(new BringScans(batch, [Pdf("..", "trang.pdf")], true, false))).Refusal));
        Assert.True(DigitisingRefusals.NoPages.Is((await house.Do(new BringScans(batch, [], true, false))).Refusal));
        Assert.Equal(2, (await house.Files(batch)).Count);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_page_with_a_separating_code_parts_two_papers(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.ABatch();

        var brought = Must(await house.Do(new BringScans(batch, [Pdf("b|c")], BlankParts: false, CodeParts: true)));

        Assert.Equal(new(2, 2, 0), brought);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Of_two_who_bring_the_same_at_once_one_is_told(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.ABatch();

        var both = await Task.WhenAll(house.Do(new BringScans(batch, [Pdf("b.c")], true, false)), house.Do(new BringScans(batch, [Pdf("b.c")], true, false)));

        Assert.Single(both, one => one.Done);
        Assert.Equal(2, (await house.Files(batch)).Count);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_blurred_comes_in_with_advice(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.ABatch(1);

        Assert.Equal(new(1, 1, 1), Must(await house.Do(new BringScans(batch, [Photo('x')], true, false))));

        var sheet = Assert.Single(Assert.Single(Must(await house.Ask(new FindParted(batch))).Rows).Sheets);
        Assert.True(DigitisingRefusals.Blurred.Is(sheet.Fault));
    }
}
