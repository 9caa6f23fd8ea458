using Microsoft.Playwright;
using MiniExcelLibs;

namespace MotCua.Web.Tests.Administrator;

/// <summary>The control office reviews a procedure from the plan of the year to its submission.</summary>
public sealed class ReviewStoryTests(WebHouse house, Browsing browsing)
{
    private static readonly (string Name, string Address)[] Lists =
    [
        ("review-aims-of", "/quan-tri/ra-soat/muc-tieu?nam=2021"), ("review-plans-filled", "/quan-tri/ra-soat"), ("review-proposals-submitted", "/quan-tri/ra-soat/phuong-an?trang-thai=Submitted"),
        ("review-figures-none", "/quan-tri/ra-soat/goi-y/1.001193"), ("review-suggestions-none", "/quan-tri/ra-soat/goi-y"), ("review-terms-shipped", "/quan-tri/ra-soat/tham-so"),
    ];

    [Fact]
    public async Task A_procedure_is_planned_looked_at_costed_proposed_and_submitted()
    {
        await using var window = await browsing.Open(house, 390, signedInAs: DemoPeople.Control);
        var page = window.Page;
        await page.GotoAsync("/quan-tri/ra-soat");
        await page.FillAsync("#Year", "2021");
        await page.FillAsync("#Decision", "102/QĐ-UBND");
        await page.FillAsync("#DecidedOn", "2021-01-12");
        await page.PressAsync("#Decision", "Enter");
        await page.Arrives("/ra-soat/ke-hoach/.");
        await page.FillAsync("#Procedure", "1.001193");
        await page.SelectOptionAsync("#Owner", "H02.24.01");
        await page.FillAsync("#PlannedEnd", "2021-09-15");
        await page.PressAsync("#Procedure", "Enter");
        await page.WaitForSelectorAsync("main a[href^='/quan-tri/ra-soat/thu-tuc/']");
        await window.LooksRight("review-plan");

        var review = (await page.Locator("main a[href^='/quan-tri/ra-soat/thu-tuc/']").First.GetAttributeAsync("href"))!;
        await page.GotoAsync(review + "/phieu");
        await window.LooksRight("review-sheet");
        await page.CheckAsync("#Rest");
        await page.ClickAsync("main form button.ds-button[type=submit] >> nth=-1");
        await page.WaitForSelectorAsync(".mc-note, [role=status], .mc-panel");

        await page.GotoAsync(review + "/chi-phi");
        await window.LooksRight("review-cost");
        await page.FillAsync("#SubjectsBefore", "1.200");
        await page.FillAsync("#SubjectsAfter", "1.200");
        await page.PressAsync("#SubjectsAfter", "Enter");
        await Assertions.Expect(page.Locator("#SubjectsAfter")).ToHaveValueAsync("1200");
        var taken = await page.Context.APIRequest.GetAsync(new Uri(new Uri(page.Url), $"{review}/chi-phi?xuat=xlsx").ToString());
        HasTheLayoutOfForm03(await taken.BodyAsync());

        await page.GotoAsync(review);
        await page.SelectOptionAsync("#Kind", "EForm");
        await page.FillAsync("#Reason", "Nộp, trả phí và nhận kết quả trên mạng.");
        await window.LooksRight("review");
        await page.ClickAsync("form[action*='Propose'] button, form:has(#Reason) button");
        await page.WaitForSelectorAsync("form:has(input[name=proposal])");
        await page.ClickAsync("form[action$='Submit'] button");
        await page.WaitForSelectorAsync("text=PA-2021-0001");

        await page.GotoAsync(review + "/in");
        await window.LooksRight("review-print");
        foreach (var (name, address) in Lists)
        {
            await page.GotoAsync(address);
            await window.LooksRight(name);
        }
    }

    /// <summary>Form 03/SCM-KSTT of TT 02/2017: twelve columns; the cost now and after in six activities each, and the comparison.</summary>
    private static void HasTheLayoutOfForm03(byte[] workbook)
    {
        using MemoryStream file = new(workbook);
        var rows = MiniExcel.Query(file, sheetName: "Danh sách").Cast<IDictionary<string, object?>>().Select(row => row.Values.ToArray()).ToArray();

        Assert.Equal(
            ["STT", "Các công việc khi thực hiện thủ tục", "Hoạt động, cách thức thực hiện cụ thể", "Thời gian thực hiện (giờ)", "Mức thu nhập bình quân một giờ làm việc (đồng)", "Mức chi phí thuê tư vấn, dịch vụ (đồng)", "Mức phí, lệ phí, chi phí khác (đồng)", "Số lần thực hiện một năm", "Số lượng đối tượng tuân thủ một năm", "Chi phí thực hiện thủ tục (đồng)", "Tổng chi phí thực hiện thủ tục một năm (đồng)", "Ghi chú"],
            rows[0].Select(cell => cell?.ToString()));
        var numbers = rows.Select(row => row[0]?.ToString()).ToArray();
        Assert.Equal(["I", "1", "2", "3", "4", "5", "6", "II", "1", "2", "3", "4", "5", "6", "III", "1", "2"], numbers.Where(number => number is { Length: <= 3 } && number != "STT" && !number.Contains('.', StringComparison.Ordinal)));
        Assert.Equal(2, rows.Count(row => row[1] is "Tổng"));
        // What each line comes to is what its own figures come to.
        Assert.All(
            rows.Where(row => row[0] is string number && number.Contains('.', StringComparison.Ordinal)),
            row => Assert.Equal(Math.Round((Figure(row[3]) * Figure(row[4])) + Figure(row[5]) + Figure(row[6])), Figure(row[9]), 1d));
    }

    private static double Figure(object? cell) => Convert.ToDouble(cell, System.Globalization.CultureInfo.InvariantCulture);
}
