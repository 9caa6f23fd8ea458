using MotCua.Archives;
using MotCua.Archives.Batches;
using MotCua.Archives.Figures;
using MotCua.Archives.Indexing;
using MotCua.Archives.Keeping;
using MotCua.Archives.Mending;
using MotCua.Archives.Resolving;
using MotCua.Archives.Sampling;
using MotCua.Archives.Scanning;
using MotCua.Archives.Splitting;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Archives.ArchiveScene;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Archives;

public sealed class FindMendsTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_split_mended_late_sets_aside_what_was_typed_of_its_file_alone(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AnOpenedBatch("bb.c");
        var (wrong, other) = (await house.Files(batch)) is [var one, var two] ? (one.Id, two.Id) : throw new InvalidOperationException();
        foreach (var who in new[] { Nhung, Sang })
        {
            await house.Enters(who, batch, BirthTruth);
            await house.Enters(who, batch, BirthTruth);
        }

        await house.By(Nhung);
        Assert.True(ArchiveRefusals.MendWhy.Is((await house.Do(new CutFile(wrong, 2))).Refusal));
        var rest = Must(await house.Do(new CutFile(wrong, 2, Why: " Hai giấy khai sinh ")));

        Assert.Equal([(1, FileStanding.Indexing), (2, FileStanding.Indexing), (3, FileStanding.Agreed)], (await house.Files(batch)).Select(file => (file.From, file.Standing)));
        var mend = Assert.Single(Must(await house.Ask(new FindMends(batch))).Rows);
        Assert.Equal((MendKind.Cut, 2, rest, "Hai giấy khai sinh", 2, Nhung), (mend.What, mend.Sheet, mend.File!.Value, mend.Why, mend.Entries, mend.ByName));
        var figures = Must(await house.Ask(new CountIndexing(batch)));
        Assert.Equal((3, 3, 1, 2), (figures.Files, figures.Sheets, figures.Compared, figures.SetAside));
        Assert.All(figures.Indexers, row => Assert.Equal((1, 1), (row.Files, row.SetAside)));
        Assert.Equal(other, Assert.Single(Must(await house.Ask(new FindFiles(batch) { OnlyCompared = true })).Rows).Id);
        Assert.Equal(other, Assert.Single(Must(await house.Ask(new FindFiles(batch) { IndexedBy = figures.Indexers[0].By })).Rows).Id);
        Assert.Equal(mend.Id, Assert.Single(Must(await house.Ask(new FindMends { IndexedBy = figures.Indexers[0].By })).Rows).Id);
        Assert.Empty(Must(await house.As(Actor.House).Ask(new CheckTallies())));

        // Both halves are typed anew by two, and the batch goes its way.
        foreach (var who in new[] { Nhung, Nhung, Sang, Sang })
        {
            await house.Enters(who, batch, BirthTruth);
        }

        Must(await (await house.By(Bich)).Do(new DrawSample(batch)));
        Assert.True(ArchiveRefusals.SplitsStand.Is((await (await house.By(Nhung)).Do(new JoinFile(rest, Why: "nhầm"))).Refusal));
        Assert.Empty(Must(await house.As(Actor.House).Ask(new CheckTallies())));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Joined_turned_and_dropped_late_are_told_and_held_pieces_are_taken_back(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AnOpenedBatch("b.b.c");
        var files = (await house.Files(batch)).Select(file => file.Id).ToArray();
        await house.Enters(Nhung, batch, BirthTruth);
        var held = Must(await (await house.By(Sang)).Do(new TakeNext(batch)));
        Assert.Equal(files[0], held);

        await house.By(Nhung);
        Must(await house.Do(new JoinFile(files[1], Why: "Mặt sau của giấy trước")));
        Must(await house.Do(new LaySheet(files[2], 3, 1, Why: "Ngược")));
        Must(await house.Do(new DropSheet(files[0], 2, Why: "Trang trắng")));

        Assert.Equal([(MendKind.Dropped, 2, 0), (MendKind.Turned, 3, 0), (MendKind.Joined, 2, 1)], Must(await house.Ask(new FindMends(batch))).Rows.Select(mend => (mend.What, mend.Sheet, mend.Entries)));
        Assert.Equal([(1, 1), (3, 3)], (await house.Files(batch)).Select(file => (file.From, file.Until)));
        Assert.True(ArchiveRefusals.PieceGone.Is((await (await house.By(Sang)).Do(new EnterIndex(held, Birth, BirthTruth))).Refusal));
        Assert.Equal(files[0], Must(await house.Do(new TakeNext(batch))));
        Assert.Empty(Must(await house.As(Actor.House).Ask(new CheckTallies())));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_sample_drawn_while_a_split_is_mended_holds_no_file_that_is_not_settled(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AnAgreedBatch();
        var file = (await house.Files(batch))[0].Id;
        var (inspector, clerk) = ((await house.By(Bich)).Current, (await house.By(Nhung)).Current);

        var drawn = house.As(inspector).Do(new DrawSample(batch));
        var mended = house.As(clerk).Do(new LaySheet(file, 1, 2, Why: "Ngược"));
        await Task.WhenAll(drawn, mended);

        var (sampled, turned) = (await drawn, await mended);
        Assert.True(sampled.Done != turned.Done, $"{sampled.Refusal?.Code} {turned.Refusal?.Code}");
        await house.By(Bich);
        Assert.Equal(sampled.Done ? BatchStage.Sampling : BatchStage.Indexing, (await house.Seen(batch)).Stage);
    }
}
