using MotCua.Blanks;
using MotCua.Documents;
using MotCua.Kernel;
using MotCua.Modules.Tests.Documents.Word;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Blanks.Writing;

public sealed class BringBlankTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_brought_waits_as_a_draft_with_what_was_found_in_it(TestDatabase database)
    {
        await using var house = await House.On(database);

        var brought = await house.Brought(BlankDesk.Sound().Line("{{tên-lạ}}"));

        var view = await house.View(brought.Blank);
        var version = Assert.Single(view.Versions);
        Assert.Equal((1, 1, BlankState.Draft, null), (brought.Number, brought.Faults, version.State, view.InUse));
        Assert.Equal(("word.fault.no-field", "tên-lạ", 10), (version.Reading.Faults[0].Code, version.Reading.Faults[0].Names, version.Reading.Faults[0].Place.Paragraph));
        Assert.Equal(["Nội dung"], version.Reading.Passages);
        Assert.False(version.IsSound);
        Assert.Contains(view.Fields, field => field.Name == "don.de_nghi.noi_dung");
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_next_of_the_same_procedure_and_kind_is_its_next_version(TestDatabase database)
    {
        await using var house = await House.On(database);
        var first = await house.Brought();

        var second = await house.Brought(BlankDesk.Sound("Trao cho"));
        var letter = await house.Brought(kind: BlankKind.Refusal);

        Assert.Equal((first.Blank, 2), (second.Blank, second.Number));
        Assert.NotEqual(first.Blank, letter.Blank);
        Assert.Equal([2, 1], (await house.View(first.Blank)).Versions.Select(one => one.Number));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_cannot_be_taken_is_refused_and_nothing_is_kept(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.Brought();

        Assert.True(BlankRefusals.Unchanged.Is((await house.Do(BlankDesk.Bringing(BlankDesk.Sound()))).Refusal));
        Assert.True(BlankRefusals.NameMissing.Is((await house.Do(BlankDesk.Bringing(BlankDesk.Sound(), name: " "))).Refusal));
        Assert.True(BlankRefusals.NoSuchProcedure.Is((await house.Do(BlankDesk.Bringing(BlankDesk.Sound(), procedure: "9.999999"))).Refusal));
        Assert.True(DocumentRefusals.WordActive.Is((await house.Do(BlankDesk.Bringing(new WordSample().Line("x").Part("word/vbaProject.bin", [1])))).Refusal));
        Assert.True(DocumentRefusals.TooLarge.Is((await house.Do(BlankDesk.Bringing(BlankDesk.Sound()) with { Content = new MemoryStream(new byte[6 << 20]) })).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(await house.Officer()).Do(BlankDesk.Bringing(BlankDesk.Sound("khác")))).Refusal));
        Assert.Single((await house.View((await house.Brought(BlankDesk.Sound("mới"))).Blank)).Versions, one => one.Number == 1);
    }
}
