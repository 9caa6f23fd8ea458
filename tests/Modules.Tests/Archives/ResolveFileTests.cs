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

public sealed class ResolveFileTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_third_person_decides_with_a_reason(TestDatabase database)
    {
        await using var house = await House.On(database);
        var file = await house.ADisputedFile();
        await house.By(Son);
        var seen = Must(await house.Ask(new ViewDifferences(file)));

        var without = await house.Do(new ResolveFile(file, Birth, new Dictionary<string, string> { ["name"] = "LƯƠNG THỊ QUỲNH ANH" }, new Dictionary<string, string>()));
        Must(await house.Do(new ResolveFile(file, Birth, new Dictionary<string, string> { ["name"] = "LƯƠNG THỊ QUỲNH ANH" }, new Dictionary<string, string> { ["name"] = "Dấu trên giấy là dấu chấm mực" }, seen.Version)));

        Assert.Equal("name", Assert.Single(seen.Fields, field => !field.Agree).Field.Key);
        Assert.True(ArchiveRefusals.ReasonMissing.Is(without.Refusal));
        var view = Must(await house.Ask(new ViewFile(file)));
        Assert.Equal((FileStanding.Resolved, "LƯƠNG THỊ QUỲNH ANH", Son), (view.Standing, view.Holder, view.ArbiterName));
        Assert.Equal("Dấu trên giấy là dấu chấm mực", Assert.Single(view.Decided).Why);
        var figures = Must(await house.Ask(new CountIndexing()));
        Assert.Equal([(Sang, 1), (Nhung, 0)], figures.Indexers.OrderByDescending(row => row.Wrong).Select(row => (row.Name, row.Wrong)));
        Assert.Equal((1, 1, 100d), (figures.Compared, figures.Disputed, figures.Fields.First(field => field.Field == "name").Share));
        Assert.Equal(file, Assert.Single(Must(await house.Ask(new FindFiles { OnlyCompared = true, OnlyDiffering = true })).Rows).Id);
        Assert.True(ArchiveRefusals.NotDisputed.Is((await house.Do(new ResolveFile(file, Birth, BirthTruth, BirthTruth))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Neither_of_the_two_decides(TestDatabase database)
    {
        await using var house = await House.On(database);
        var file = await house.ADisputedFile();

        await house.By(Sang);

        Assert.True(ArchiveRefusals.IndexedYourself.Is((await house.Do(new ResolveFile(file, Birth, BirthTruth, BirthTruth))).Refusal));
        Assert.True(ArchiveRefusals.IndexedYourself.Is((await house.Ask(new ViewDifferences(file))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await (await house.By(Nhung)).Do(new ResolveFile(file, Birth, BirthTruth, BirthTruth))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Of_two_who_decide_at_once_one_is_told(TestDatabase database)
    {
        await using var house = await House.On(database);
        var file = await house.ADisputedFile();
        await house.By(Son);
        var version = Must(await house.Ask(new ViewDifferences(file))).Version;
        ResolveFile Say(string name) => new(file, Birth, new Dictionary<string, string> { ["name"] = name }, new Dictionary<string, string> { ["name"] = "rõ" }, version);

        var both = await Task.WhenAll(house.Do(Say("LƯƠNG THỊ QUỲNH ANH")), house.Do(Say("?")));

        Assert.Single(both, one => one.Done);
    }
}
