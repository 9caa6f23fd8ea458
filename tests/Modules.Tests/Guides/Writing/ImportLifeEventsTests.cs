using MotCua.Guides.Writing;
using MotCua.Kernel;
using MotCua.Modules.Tests.Procedures;

namespace MotCua.Modules.Tests.Guides.Writing;

public sealed class ImportLifeEventsTests
{
    private const string Links = """
        group,code,name,field,on_portal,in_development_catalogue
        co_con_nho,1.001193,Thủ tục đăng ký khai sinh,Hộ tịch,1,1
        co_con_nho,1.001022,"Thủ tục đăng ký nhận cha, mẹ, con",Hộ tịch,1,1
        co_con_nho,9.999999,Thủ tục không có ở đây,Hộ tịch,1,0
        hoc_tap,1.003622,Thủ tục thông báo tổ chức lễ hội,Văn hóa,0,1
        ,1.001193,Thiếu nhóm,,,
        co_con_nho,không có mã,Sai mã,,,
        """;

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_portals_groups_show_what_no_guide_leads_to(TestDatabase database)
    {
        await using var house = await House.On(database);

        var first = (await house.Do(new ImportLifeEvents([new("life_events.csv", Links)]))).Value;
        var second = (await house.Do(new ImportLifeEvents([new("life_events.csv", Links)]))).Value;

        Assert.Equal((4, 0, 0, 2), (first.Created, first.Changed, first.Unchanged, first.Refused.Count));
        Assert.Equal((0, 0, 4, 2), (second.Created, second.Changed, second.Unchanged, second.Refused.Count));
        var groups = (await house.Ask(new FindGuideDrafts())).Value.Groups;
        Assert.Equal([("co_con_nho", 3, 2), ("hoc_tap", 1, 1)], groups.Select(group => (group.Group, group.Links, group.Known)));
        Assert.Empty(groups[0].Unguided);
        Assert.Equal("1.003622", Assert.Single(groups[1].Unguided).Code);
    }

    [Fact]
    public async Task The_real_grouping_is_read_whole()
    {
        var file = Imports.Shared("life_events.csv");
        Assert.SkipWhen(file is null, "The shared catalogues are not here.");
        await using var house = await House.On(TestDatabase.Sqlite);

        var report = (await house.Do(new ImportLifeEvents([new("life_events.csv", await File.ReadAllTextAsync(file!, TestContext.Current.CancellationToken))]))).Value;

        Assert.Equal((389, 0), (report.Created + report.Changed + report.Unchanged, report.Refused.Count));
    }
}
