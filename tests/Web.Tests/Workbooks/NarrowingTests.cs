using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Web.Tests.Officer;
using MotCua.Web.Words;

namespace MotCua.Web.Tests.Workbooks;

/// <summary>What a workbook says of itself is read by people: labels, days and names, never keys of an address.</summary>
public sealed class NarrowingTests(WebHouse house)
{
    [Theory]
    [InlineData("/can-bo/hang-cho", "vai-tro=Officer&the=qua-han&tu=2023-06-12&kenh=Online&con=1", DemoPeople.CommuneOfficer, "Hàng chờ: ", "Thẻ: Quá hạn", "Tiếp nhận từ: 12/06/2023", "Còn không quá (ngày): 1")]
    [InlineData("/can-bo/tra-cuu", "trang-thai=Accepted&q=2023", DemoPeople.CommuneOfficer, "Trạng thái: Được tiếp nhận", "Tìm: 2023")]
    [InlineData("/can-bo/tong-quan", "noi-bo=1", DemoPeople.Leader, "Yêu cầu nội bộ: Có")]
    [InlineData("/can-bo/khoi-luong", "khong-co-o-nay=x", DemoPeople.Leader, "Mục khác: x")]
    public async Task The_source_sheet_says_in_words_how_the_list_was_narrowed(string list, string narrowed, string login, params string[] said)
    {
        var filter = (await Source(list, narrowed, login))["Lọc theo"];

        Assert.All(said, one => Assert.Contains(one, filter, StringComparison.Ordinal));
        Assert.All(narrowed.Split('&'), one => Assert.DoesNotContain(one.Split('=')[0] + ":", filter, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_was_chosen_stands_there_by_name()
    {
        await using var scope = house.Services.CreateAsyncScope();
        var organisation = scope.ServiceProvider.GetRequiredService<IOrganisation>();
        var today = TimeProvider.System.Today();
        var agency = (await organisation.Agency(new AgencyCode("H02.24.01"), today, TestContext.Current.CancellationToken))!;
        var officer = (await organisation.OfficersOf(agency.Id, today, TestContext.Current.CancellationToken))[0];

        var filter = (await Source("/can-bo/hang-cho", $"can-bo={officer.Id.Value}", DemoPeople.CommuneOfficer))["Lọc theo"];

        Assert.Equal($"Người giữ: {officer.Name}", filter);
    }

    [Theory]
    [InlineData("/can-bo/tong-quan", DemoPeople.Leader, false), InlineData("/can-bo/tra-cuu", DemoPeople.CommuneOfficer, true), InlineData("/can-bo/khoi-luong", DemoPeople.Leader, true)]
    public async Task Only_a_file_that_says_something_of_people_warns_of_it(string list, string login, bool warns) =>
        Assert.Equal(warns, (await Source(list, "", login))["Lưu ý"]!.Contains("dữ liệu cá nhân", StringComparison.Ordinal));

    [Fact]
    public void People_are_listed_by_their_given_names()
    {
        string[] names = ["Vi Văn Thắng", "Đàm Thị An", "Hoàng Đức Bình", "An Thị Thắng", "Lý Thị Đào", "Bế Văn Dũng"];

        Assert.Equal(["Đàm Thị An", "Hoàng Đức Bình", "Bế Văn Dũng", "Lý Thị Đào", "An Thị Thắng", "Vi Văn Thắng"], names.Order(ByGivenName.Order));
    }

    [Fact]
    public void What_the_house_did_by_itself_is_said_in_the_language_of_the_reader()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

        Assert.Equal("System", new Wording().Who(Actor.House.Name));
        Assert.Equal("Vi Văn Thắng", new Wording().Who("Vi Văn Thắng"));
    }

    private async Task<Dictionary<string, string?>> Source(string list, string narrowed, string login)
    {
        using var reader = await house.Enter(login);
        var taken = await reader.Open($"{list}?xuat=xlsx{(narrowed.Length == 0 ? "" : "&" + narrowed)}");
        using MemoryStream file = new(await taken.Answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        return MiniExcel.Query(file, useHeaderRow: true, sheetName: "Nguồn").Cast<IDictionary<string, object?>>().ToDictionary(row => (string)row["Mục"]!, row => row["Nội dung"]?.ToString());
    }
}
