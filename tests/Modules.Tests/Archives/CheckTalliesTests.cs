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
using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Archives.ArchiveScene;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Archives;

public sealed class CheckTalliesTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_sum_that_is_not_what_its_rows_give_is_told(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.ADisputedFile();
        Assert.Empty(Must(await house.As(Actor.House).Ask(new CheckTallies())));

        await house.Look(db => db.Set<Tally>().Where(tally => tally.What == Counted.Compared).ExecuteUpdateAsync(set => set.SetProperty(tally => tally.Count, 7)));
        await house.Look(db => db.Set<Tally>().Where(tally => tally.What == Counted.Disputed).ExecuteDeleteAsync());

        var faults = Must(await house.As(Actor.House).Ask(new CheckTallies()));
        Assert.Equal([("Compared", 7, 1), ("Disputed", 0, 1)], faults.Select(fault => (fault.What, fault.Kept, fault.Counted)));
        Assert.Contains("Compared birth-certificate: 7 kept, 1 counted", faults[0].ToString(), StringComparison.Ordinal);
        Assert.True(KernelRefusals.NotAllowed.Is((await (await house.By(Nhung)).Ask(new CheckTallies())).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Every_deed_from_scanning_to_sending_back_keeps_the_sums(TestDatabase database)
    {
        await using var house = await House.On(database);
        async Task Sound()
        {
            var who = house.Current;
            Assert.Empty(Must(await house.As(Actor.House).Ask(new CheckTallies())));
            house.As(who);
        }

        var batch = await house.AScannedBatch("bb.c");
        await Sound();
        var file = (await house.Files(batch))[0].Id;
        var rest = Must(await house.Do(new CutFile(file, 2)));
        Must(await house.Do(new JoinFile(rest)));
        Must(await house.Do(new DropSheet(file, 2)));
        Must(await house.Do(new RescanSheet(file, 1, Photo('b'))));
        await Sound();
        Must(await house.Do(new StartIndexing(batch, DespiteFaults: true)));
        await house.Enters(Nhung, batch, BirthTruth);
        await house.Enters(Nhung, batch, BirthTruth);
        await house.Enters(Sang, batch, BirthTruth.With("name", "LƯƠNG THỊ QUỲNH ÁNH"));
        await house.Enters(Sang, batch, BirthTruth);
        await Sound();
        await house.By(Son);
        Must(await house.Do(new ResolveFile(file, Birth, new Dictionary<string, string> { ["name"] = "LƯƠNG THỊ QUỲNH ANH" }, new Dictionary<string, string> { ["name"] = "rõ" })));
        await Sound();
        await house.By(Bich);
        Must(await house.Do(new DrawSample(batch)));
        Must(await house.Do(new CheckSampled(file, new Dictionary<string, string> { ["father"] = "Lương Văn Thưởng B" })));
        Must(await house.Do(new SendBatchBack(batch, "Sai tên cha")));
        await Sound();
    }
}
