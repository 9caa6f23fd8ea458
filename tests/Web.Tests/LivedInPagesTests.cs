using System.Net;
using System.Text;

namespace MotCua.Web.Tests;

public sealed class LivedInPagesTests(LivedInHouse lived, Browsing browsing) : IClassFixture<LivedInHouse>
{
    private const string List = "Danh mục thủ tục;;\nMã TTHC;Tên thủ tục;Lĩnh vực\n9.910001;Cấp thẻ một;Thử nghiệm nạp\n9.910002;Cấp thẻ hai;Thử nghiệm nạp\n9.9100;Mã sai;Thử nghiệm nạp\n";

    public static TheoryData<string, string?> InEnglish =>
        [.. LivedInPages.All.Select(row => row.Data).Where(row => row.Item3 is null || row.Item3.All(char.IsDigit)).Select(row => (row.Item2, row.Item3))];

    [Theory, MemberData(nameof(LivedInPages.All), MemberType = typeof(LivedInPages))]
    public async Task Pages_full_of_work_are_accessible_in_both_schemes_and_all_widths(string name, string way, string? signedInAs)
    {
        await using var window = await browsing.Open(lived.House, 390, signedInAs: signedInAs);
        await window.Walk(way);

        await window.LooksRight(name);
    }

    [Theory, MemberData(nameof(InEnglish))]
    public async Task Pages_of_everybody_and_of_citizens_say_in_English_nothing_in_Vietnamese_that_is_not_marked(string way, string? signedInAs)
    {
        using var visitor = lived.House.Visitor();
        if (signedInAs is not null)
        {
            await visitor.SignIn(signedInAs);
        }

        var seen = await visitor.Walk(way, "en");
        Assert.Equal(HttpStatusCode.OK, seen.Status);
        EnglishPage.Holds(seen, way);
    }

    [Fact]
    public async Task A_decision_sent_back_lies_open_to_be_mended_and_the_page_for_it_is_accessible()
    {
        using var leader = lived.House.Visitor();
        await leader.SignIn(DemoPeople.Leader);
        var returned = await leader.Send(await leader.Walk("/quan-tri/cong-bo?tinh-trang=Submitted → main tbody a"), "form[action*='Return']", new Dictionary<string, string?> { ["Reason"] = "Ghi rõ phần thay đổi." });
        await using var window = await browsing.Open(lived.House, 390, signedInAs: DemoPeople.Administrator);

        await window.Page.GotoAsync(returned.At.AbsolutePath);
        await window.LooksRight("decision-returned");
        await window.Page.GotoAsync($"{returned.At.AbsolutePath}/sua");
        await window.LooksRight("decision-revise");

        // Laid before the leader again, as it was found: others of these tests look at it, before or after.
        using var control = lived.House.Visitor();
        await control.SignIn(DemoPeople.Control);
        await control.Send(await control.Send(await control.Open(returned.At.AbsolutePath), "form[action*='Check']"), "form[action*='Submit']");
        Assert.Equal(returned.At.AbsolutePath, (await control.Walk("/quan-tri/cong-bo?tinh-trang=Submitted → main tbody a")).At.AbsolutePath);
    }

    [Fact]
    public async Task What_a_list_would_change_is_accessible_before_anything_is_brought_in()
    {
        await using var window = await browsing.Open(lived.House, 390, signedInAs: DemoPeople.Administrator);
        await window.Page.GotoAsync("/quan-tri/thu-tuc/nhap");
        await window.Page.SetInputFilesAsync("input[type=file]", new Microsoft.Playwright.FilePayload { Name = "danh-muc.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(List) });
        await window.Page.ClickAsync("form[enctype] button[type=submit]");
        await window.Page.Arrives("/quan-tri/thu-tuc/nhap/.");
        var at = new Uri(window.Page.Url).AbsolutePath;

        foreach (var (name, page) in new[] { ("import-preview", ""), ("import-refused", "?loai=Refused"), ("import-line", "/dong/1"), ("import-columns", "/cot") })
        {
            await window.Page.GotoAsync(at + page);
            await window.LooksRight(name);
        }
    }
}
