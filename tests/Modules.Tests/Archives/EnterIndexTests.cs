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

public sealed class EnterIndexTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Two_who_typed_the_same_agree_whatever_the_spaces_dates_and_letters_were_made_of(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AnOpenedBatch("b");
        await house.Enters(Nhung, batch, BirthTruth);

        var otherwise = BirthTruth.With("issued", "18-3-2019").With("name", " lương thị  quỳnh anh ".Normalize(System.Text.NormalizationForm.FormD)).With("number", "112 / 2019");

        Assert.Equal(FileStanding.Agreed, await house.Enters(Sang, batch, otherwise));
        var row = Assert.Single(await house.Files(batch));
        Assert.Equal(("LƯƠNG THỊ QUỲNH ANH", "112/2019", "024319000731"), (row.Holder, row.Number, row.Identity));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_mark_is_a_difference(TestDatabase database)
    {
        await using var house = await House.On(database);
        var file = await house.ADisputedFile();

        var row = Assert.Single(Must(await house.Ask(new FindFiles { Differing = "name" })).Rows);
        Assert.Equal((file, FileStanding.Disputed), (row.Id, row.Standing));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_missing_or_cannot_be_is_asked_for(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AnOpenedBatch("b");
        var file = Must(await (await house.By(Nhung)).Do(new TakeNext(batch)));

        var missing = await house.Do(new EnterIndex(file, Birth, BirthTruth.With("issuer", "")));
        var wrong = await house.Do(new EnterIndex(file, Birth, BirthTruth.With("issued", "31/02/2019")));
        var other = await house.Do(new EnterIndex(file, "decision", BirthTruth));

        Assert.True(ArchiveRefusals.FieldMissing.Is(missing.Refusal));
        Assert.Equal("issuer", missing.Refusal!.Field);
        Assert.True(ArchiveRefusals.FieldWrong.Is(wrong.Refusal));
        Assert.True(ArchiveRefusals.TypeNotOfBatch.Is(other.Refusal));
        Must(await house.Do(new EnterIndex(file, Birth, BirthTruth.With("issuer", "?").With("number", "-"))));
        Assert.True(ArchiveRefusals.PieceGone.Is((await house.Do(new EnterIndex(file, Birth, BirthTruth))).Refusal));
        Assert.True(ArchiveRefusals.PieceGone.Is((await (await house.By(Sang)).Do(new EnterIndex(file, Birth, BirthTruth))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Two_who_finish_at_once_are_compared_all_the_same(TestDatabase database)
    {
        await using var house = await House.On(database);
        var batch = await house.AnOpenedBatch("b");
        var file = Must(await (await house.By(Nhung)).Do(new TakeNext(batch)));
        var nhung = house.Current;
        Must(await (await house.By(Sang)).Do(new TakeNext(batch)));
        var sang = house.Current;

        var first = house.As(nhung).Do(new EnterIndex(file, Birth, BirthTruth));
        var second = house.As(sang).Do(new EnterIndex(file, Birth, BirthTruth));
        await Task.WhenAll(first, second);

        Assert.Equal(FileStanding.Agreed, Assert.Single(await house.Files(batch)).Standing);
    }
}
