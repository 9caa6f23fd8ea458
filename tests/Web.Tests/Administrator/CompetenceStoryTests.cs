namespace MotCua.Web.Tests.Administrator;

/// <summary>The control office proposes, the deputy chairman approves, the document is entered; everybody reads who decides.</summary>
public sealed class CompetenceStoryTests(WebHouse house, Browsing browsing)
{
    private const string Procedure = "2.000720";

    [Fact]
    public async Task A_line_is_proposed_approved_and_carried_out_and_the_procedure_says_so()
    {
        string line;
        await using (var window = await browsing.Open(house, 390, signedInAs: DemoPeople.Control))
        {
            var page = window.Page;
            await page.GotoAsync("/quan-tri/phan-cap/phuong-an/moi");
            await page.CheckAsync("input[name=Kind][value=Delegated]");
            await page.FillAsync("#Procedure", Procedure);
            await page.SelectOptionAsync("#Giver", "H02.24");
            await page.SelectOptionAsync("#Taker", "H02.24.01");
            await page.SelectOptionAsync("#Agency", "H02.24");
            await page.FillAsync("#Why", "Giải quyết ngay tại xã.");
            await page.ClickAsync("main form .mc-actions button");
            await page.Arrives("/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$");
            line = new Uri(page.Url).AbsolutePath;
            await window.LooksRight("competence-line");
        }

        await using (var window = await browsing.Open(house, 1366, signedInAs: DemoPeople.Leader))
        {
            var page = window.Page;
            await page.GotoAsync(line);
            await page.CheckAsync("input[name=Approved][value=true]");
            await page.FillAsync("#Decision", "20/QĐ-UBND");
            await page.FillAsync("#DecidedOn", "2023-06-12");
            await window.LooksRight("competence-decide");
            await page.ClickAsync("form[action*=Decide] button");
            await page.WaitForSelectorAsync("text=Đã sửa văn bản");
        }

        await using (var window = await browsing.Open(house, 390, signedInAs: DemoPeople.Control))
        {
            var page = window.Page;
            await page.GotoAsync(line);
            await page.ClickAsync("main a[href*='quyet-dinh/moi']");
            Assert.Equal(Procedure, await page.InputValueAsync("[name='Sheet.Procedure']"));
            await page.FillAsync("[name='Sheet.Number']", "15/QĐ-UBND");
            await page.FillAsync("[name='Sheet.DatedOn']", "2023-06-12");
            await page.FillAsync("[name='Sheet.SignerName']", "La Văn Bình");
            await page.FillAsync("[name='Sheet.SignerOffice']", "CHỦ TỊCH ỦY BAN NHÂN DÂN");
            await page.FillAsync("[name='Sheet.From']", "2023-06-12");
            await page.ClickAsync("main form .mc-actions button");
            await page.WaitForSelectorAsync(".mc-error, .ds-error, [aria-invalid=true]");
            await page.FillAsync("[name='Sheet.Until']", "2099-06-12");
            await page.ClickAsync("main form .mc-actions button");
            await page.Arrives("/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$");
            await window.LooksRight("competence-assignment");
            await page.GotoAsync("/quan-tri/phan-cap");
            await window.LooksRight("competence-plan-filled");
            await page.GotoAsync($"/thu-tuc/{Procedure}");
            await page.WaitForSelectorAsync("text=15/QĐ-UBND");
            await page.GotoAsync($"/thu-tuc/{Procedure}/tham-quyen");
            await window.LooksRight("competence-history");
        }
    }
}
