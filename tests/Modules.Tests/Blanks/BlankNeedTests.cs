using MotCua.Blanks;
using MotCua.Blanks.Writing;
using MotCua.Documents;
using MotCua.Modules.Tests.Documents.Word;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Blanks;

/// <summary>What a letter must say by law is in every blank that is released.</summary>
public sealed class BlankNeedTests
{
    public static TheoryData<BlankKind> Letters => [.. Enum.GetValues<BlankKind>().Where(kind => BlankNeeds.Of(kind).Count > 0)];

    [Theory, MemberData(nameof(Letters))]
    public void Whatever_is_left_out_is_named_and_nothing_else(BlankKind kind)
    {
        var names = BlankNeeds.Of(kind).Select(need => need.AnyOf[0]).ToList();

        Assert.Empty(BlankNeeds.Lacking(kind, Showing(names)));
        Assert.All(BlankNeeds.Of(kind), need =>
        {
            Assert.Equal([need], BlankNeeds.Lacking(kind, Showing(names.Where(name => name != need.AnyOf[0]))));
            // Any of its names does.
            Assert.All(need.AnyOf, other => Assert.Empty(BlankNeeds.Lacking(kind, Showing(names.Where(name => name != need.AnyOf[0]).Append(other)))));
        });
    }

    [Theory, MemberData(nameof(Letters))]
    public void Every_name_that_is_needed_is_one_that_the_kind_knows(BlankKind kind)
    {
        var known = BlankFields.Of(kind).Concat(BlankFields.Common).SelectMany(field => field.Rows is { } rows ? rows.Select(row => $"{field.Name}.{row.Name}") : [field.Name]).ToHashSet();

        Assert.All(BlankNeeds.Of(kind).SelectMany(need => need.AnyOf), name => Assert.Contains(name, known));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_version_that_leaves_something_out_is_refused_with_what_is_missing(TestDatabase database)
    {
        await using var house = await House.On(database);
        var left = BlankNeeds.Of(BlankKind.Apology).Single(need => need.AnyOf.Contains("hen-moi"));
        var lame = Must(await house.As(MotCua.Kernel.Actor.House).Do(new BringBlank(BlankKind.Apology, BlankClaim.Province, "Phiếu xin lỗi", "a.docx", new MemoryStream(LetterSample.Of(BlankKind.Apology, left).Made()))));

        var refused = (await house.Do(new ReleaseBlank(lame.Blank, lame.Version, "QĐ"))).Refusal;

        Assert.True(BlankRefusals.Incomplete.Is(refused));
        Assert.Equal(["{{hen-moi}} / {{hen-moi.ngay}}"], refused!.Arguments);
        var view = (await house.View(lame.Blank)).Versions[0];
        Assert.Equal((false, left), (view.IsSound, view.Lacking.Single()));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_stands_only_under_another_condition_is_not_there(TestDatabase database)
    {
        await using var house = await House.On(database);
        var left = BlankNeeds.Of(BlankKind.Stop).Single(need => need.AnyOf.Contains("le-phi"));
        WordSample With(string line) => LetterSample.Of(BlankKind.Stop, left).Line(line);

        var hidden = Must(await house.As(MotCua.Kernel.Actor.House).Do(Bringing(With("{{nếu giai-doan = Thẩm định}}{{le-phi}}{{hết}}"))));
        Assert.True(BlankRefusals.Incomplete.Is((await house.Do(new ReleaseBlank(hidden.Blank, hidden.Version, "QĐ"))).Refusal));

        var own = Must(await house.Do(Bringing(With("{{nếu le-phi}}Phí, lệ phí: {{le-phi}}{{hết}}"))));
        Must(await house.Do(new ReleaseBlank(own.Blank, own.Version, "QĐ")));
    }

    private static BringBlank Bringing(WordSample sample) => new(BlankKind.Stop, BlankClaim.Province, "Thông báo dừng", "a.docx", new MemoryStream(sample.Made()));

    private static WordReading Showing(IEnumerable<string> names) => new([], [], [], true, []) { Shown = [.. names] };
}
