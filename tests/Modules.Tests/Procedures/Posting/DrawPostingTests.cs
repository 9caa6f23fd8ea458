using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Posting;
using UglyToad.PdfPig;

namespace MotCua.Modules.Tests.Procedures.Posting;

public sealed class DrawPostingTests
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    private static DrawPosting Of(DateOnly day, bool asList, PostingPaper paper = PostingPaper.A4) => new(DemoHouse.QuySon, day, paper, asList, "https://motcua.example.vn/", "UBND tỉnh, điện thoại 1022");

    [Theory, MemberData(nameof(Databases))]
    public async Task A_sheet_says_what_holds_on_the_day_that_was_chosen(TestDatabase database)
    {
        await using var house = await House.On(database);
        var today = house.Clock.Today();
        var before = (await house.Card("1.001022"))!;
        await house.Import("moi.json", """[{"code":"1.001022","name":"Đăng ký nhận cha mẹ con bản mới","field":"Hộ tịch","levels":["commune"],"channels":[{"channel":"direct","limit":{"value":2,"unit":"working_day"},"fees":[{"amount":15000}]}],"components":[{"key":"to-khai","name":"Tờ khai bản mới","originals":1}],"effectiveFrom":"2023-07-01"}]""");

        var now = Words((await house.Ask(Of(today, false) with { Code = "1.001022" })).Value.Pdf);
        var later = Words((await house.Ask(Of(new(2023, 7, 1), false) with { Code = "1.001022" })).Value.Pdf);

        Assert.Contains(before.Name, now, StringComparison.Ordinal);
        Assert.DoesNotContain("bản mới", now, StringComparison.Ordinal);
        Assert.Contains("Đăng ký nhận cha mẹ con bản mới", later, StringComparison.Ordinal);
        Assert.Contains("2 ngày làm việc", later, StringComparison.Ordinal);
        Assert.Contains("15.000 đồng", later, StringComparison.Ordinal);
        Assert.Contains("Tờ khai bản mới (1 bản chính)", later, StringComparison.Ordinal);
        Assert.Contains("điện thoại 1022", later, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task The_list_of_a_one_stop_holds_all_its_procedures_and_its_parts_meet(TestDatabase database)
    {
        await using var house = await House.On(database);
        var today = house.Clock.Today();
        var parts = (await house.Ask(new FindPostingParts(DemoHouse.QuySon, today, AsList: false))).Value;
        var list = (await house.Ask(Of(today, asList: true, PostingPaper.A3))).Value;

        Assert.Equal((parts.Total, parts.Total, null), (list.Total, list.Procedures, list.Next));
        Assert.Equal(Enumerable.Range(1, parts.Total), parts.Parts.SelectMany(part => Enumerable.Range(part.From, part.To - part.From + 1)));
        using var drawn = PdfDocument.Open(list.Pdf);
        Assert.Equal((842, 1191), ((int)Math.Round(drawn.GetPage(1).Width), (int)Math.Round(drawn.GetPage(1).Height)));
        Assert.True(drawn.GetPages().Sum(page => page.NumberOfImages) >= parts.Total);
        var field = (await house.Ask(Of(today, asList: true) with { Field = parts.Fields[0] })).Value;
        Assert.InRange(field.Total, 1, parts.Total - 1);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Nothing_is_posted_where_nothing_holds(TestDatabase database)
    {
        await using var house = await House.On(database);

        Assert.True(ProcedureRefusals.NothingToPost.Is((await house.Ask(Of(house.Clock.Today(), true) with { Field = "Không có lĩnh vực này" })).Refusal));
        Assert.True(ProcedureRefusals.NoSuchOneStop.Is((await house.Ask(Of(house.Clock.Today(), true) with { Agency = "H02.99.99" })).Refusal));
    }

    private static string Words(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return string.Join(' ', document.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text));
    }
}
