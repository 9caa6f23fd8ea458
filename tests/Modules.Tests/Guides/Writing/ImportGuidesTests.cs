using MotCua.Guides.Writing;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Guides.GuideDesk;

namespace MotCua.Modules.Tests.Guides.Writing;

public sealed class ImportGuidesTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_second_reading_changes_nothing_and_what_is_faulty_is_kept_as_a_draft(TestDatabase database)
    {
        await using var house = await House.On(database);
        ImportFile[] files = [File("be-moi-sinh", Sound()), File("hong", Sound() with { Steps = [] }), new("rach.json", "{")];

        var first = (await house.Do(new ImportGuides(files))).Value;
        var second = (await house.Do(new ImportGuides(files))).Value;

        Assert.Equal(["be-moi-sinh"], first.Shown);
        Assert.Equal(["hong.json", "rach.json"], first.Faulty.Select(one => one.File));
        Assert.Equal(["be-moi-sinh"], second.Unchanged);
        Assert.Empty(second.Shown);
        Assert.Null((await house.Ask(new ViewGuideDraft("hong"))).Value.ShownSince);
    }
}
