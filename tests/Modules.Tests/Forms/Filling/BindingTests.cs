using System.Text.Json.Nodes;
using CsCheck;
using MotCua.Forms;
using MotCua.Forms.Filling;

namespace MotCua.Modules.Tests.Forms.Filling;

public sealed class BindingTests
{
    [Theory]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1234,5", "1234.5")]
    [InlineData("186.4", "186.4")]
    [InlineData("1.234", "1234")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1,234,567.5", "1234567.5")]
    [InlineData("50 000 000", "50000000")]
    [InlineData("-3", "-3")]
    [InlineData("0.125", "0.125")]
    [InlineData("chín", "\"chín\"")]
    public void Numbers_are_read_as_written_in_vietnam(string written, string expected) =>
        Assert.Equal(expected, FormPost.Coerce(FieldWidget.Number, written)!.ToJsonString(MotCua.Kernel.JsonText.Options));

    [Theory]
    [InlineData("15/7/2023", "2023-07-15")]
    [InlineData("05-07-2023", "2023-07-05")]
    [InlineData("5 7 2023", "2023-07-05")]
    [InlineData("2023-07-05", "2023-07-05")]
    [InlineData("31/2/2023", "31/2/2023")]
    public void Days_are_read_as_written_in_vietnam(string written, string expected) =>
        Assert.Equal(expected, FormPost.Coerce(FieldWidget.Date, written)!.GetValue<string>());

    [Theory]
    [InlineData(FieldWidget.Phone, "+84 987 000 112", "0987000112")]
    [InlineData(FieldWidget.Phone, "0987.000.11", "0987.000.11")]
    [InlineData(FieldWidget.Identity, "024 085 000 112", "024085000112")]
    [InlineData(FieldWidget.Identity, "024 085 000", "024085000")]
    [InlineData(FieldWidget.Time, "7h5", "07:05")]
    [InlineData(FieldWidget.Text, "  Vi \u200b Văn\tThắng \r\n", "Vi Văn Thắng")]
    [InlineData(FieldWidget.TextArea, "dòng một\r\ndòng hai", "dòng một\ndòng hai")]
    public void Other_texts_get_one_spelling(FieldWidget widget, string written, string expected) =>
        Assert.Equal(expected, FormPost.Coerce(widget, written)!.GetValue<string>());

    [Fact]
    public void Decomposed_letters_are_composed() =>
        Assert.Equal("Hòa", FormPost.Coerce(FieldWidget.Text, "Ho\u0300a")!.GetValue<string>());

    [Fact]
    public void A_page_is_bound_into_answers_and_the_rest_is_left_alone()
    {
        var form = DemoForms.Load("giay-phep-xay-nha");
        var before = DemoForms.Json("""{ "chu_nha": { "ho_ten": "Vi Văn Thắng" }, "ngoi_nha": { "chieu_cao": 12 } }""");

        var after = form.Bind("ngoi_nha", Post(
            ("ngoi_nha.kieu", "hai_ba_tang"), ("ngoi_nha.tang[0].ten", "Tầng 1"), ("ngoi_nha.tang[0].dien_tich", "93,2"),
            ("ngoi_nha.tang[2].ten", "Tầng 2"), ("ngoi_nha.tang[2].dien_tich", "93,2"), ("ngoi_nha.tang[3].ten", " "), ("ngoi_nha.chieu_cao", ""), ("la.gi", "x")), before);

        Assert.Equal(
            """{"chu_nha":{"ho_ten":"Vi Văn Thắng"},"ngoi_nha":{"kieu":"hai_ba_tang","tang":[{"ten":"Tầng 1","dien_tich":93.2},{"ten":"Tầng 2","dien_tich":93.2}]}}""",
            after.ToJsonString(MotCua.Kernel.JsonText.Options));
        Assert.Equal(12, before["ngoi_nha"]!["chieu_cao"]!.GetValue<int>());
    }

    [Fact]
    public void Days_in_three_boxes_and_ticks_are_bound()
    {
        var form = DemoForms.Load("ho-tro-thiet-hai-dich-benh");

        var losses = form.Bind("thiet_hai", Post(("thiet_hai.ngay.ngay", "5"), ("thiet_hai.ngay.thang", "6"), ("thiet_hai.ngay.nam", "2023")), []);
        var request = form.Bind("de_nghi", new Dictionary<string, IReadOnlyList<string>> { ["de_nghi.hinh_thuc"] = ["tien", "giong", "tien"] }, losses);
        var oath = form.Bind("cam_doan", Post(("cam_doan", "true")), request);
        var unticked = form.Bind("cam_doan", Post(), oath);

        Assert.Equal("2023-06-05", oath["thiet_hai"]!["ngay"]!.GetValue<string>());
        Assert.Equal("""["tien","giong"]""", oath["de_nghi"]!["hinh_thuc"]!.ToJsonString());
        Assert.True(oath["cam_doan"]!.GetValue<bool>());
        Assert.False(unticked.ContainsKey("cam_doan"));
    }

    [Fact]
    public void Rows_are_added_and_removed()
    {
        var form = DemoForms.Load("giay-phep-xay-nha");

        var two = form.AddRow([], "ngoi_nha.tang");
        var one = form.RemoveRow(two, "ngoi_nha.tang", 0);

        Assert.Equal(2, form.Page("ngoi_nha", two, DemoForms.Today)!.Fields.Single(field => field.Widget is FieldWidget.Rows).Rows.Count);
        Assert.Single(one["ngoi_nha"]!["tang"]!.AsArray());
        Assert.Empty(form.AddRow([], "ngoi_nha.kieu"));
    }

    [Fact]
    public void What_stands_in_the_boxes_binds_back_to_the_same_answers()
    {
        var form = DemoForms.Load("bien-dong-dat-dai");

        Gen.Select(Gen.Decimal[0.01m, 999_999m], Gen.Date, Gen.String[Gen.Char["ABCđạ 12"], 1, 20]).Sample((area, day, text) =>
        {
            var answers = form.Bind("thua_dat", Post(
                ("thua_dat.dien_tich", AnswerText.Number(decimal.Round(area, 2))), ("thua_dat.ngay_cap", AnswerText.Day(DateOnly.FromDateTime(day))), ("thua_dat.dia_chi", text)), []);
            var boxes = form.Page("thua_dat", answers, DemoForms.Today)!.Fields.ToDictionary(field => field.Name, field => (IReadOnlyList<string>)[field.Value]);
            return JsonNode.DeepEquals(Clean(answers), Clean(form.Bind("thua_dat", boxes, [])));
        });
    }

    private static JsonNode Clean(JsonObject answers) => JsonNode.Parse(answers.ToJsonString())!;

    private static Dictionary<string, IReadOnlyList<string>> Post(params (string Name, string Value)[] boxes) =>
        boxes.ToDictionary(box => box.Name, box => (IReadOnlyList<string>)[box.Value]);
}
