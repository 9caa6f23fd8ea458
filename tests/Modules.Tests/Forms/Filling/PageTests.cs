using MotCua.Forms;
using MotCua.People;

namespace MotCua.Modules.Tests.Forms.Filling;

public sealed class PageTests
{
    private static readonly PersonCard Thang = new(
        new PersonId(Guid.CreateVersion7()), PersonKind.Citizen, "Vi Văn Thắng", "024085000112", new DateOnly(1985, 4, 18), Sex.Male,
        "Thôn Số Ba, xã Quý Sơn, huyện Lục Ngạn, tỉnh Bắc Giang", "0987000112", null);

    [Fact]
    public void What_is_held_is_filled_in_and_its_source_named_until_it_is_changed()
    {
        var form = DemoForms.Load("khai-sinh");
        var facts = HeldFact.About(Thang);

        var answers = form.Prefill([], facts);
        var fields = form.Page("nguoi_yeu_cau", answers, DemoForms.Today, facts)!.Fields.ToDictionary(field => field.Name);

        Assert.Equal(("Vi Văn Thắng", "Dữ liệu người dân hệ thống đang giữ"), (fields["nguoi_yeu_cau.ho_ten"].Value, fields["nguoi_yeu_cau.ho_ten"].Source));
        Assert.Equal(("0987000112", "Tài khoản của bạn"), (fields["nguoi_yeu_cau.dien_thoai"].Value, fields["nguoi_yeu_cau.dien_thoai"].Source));
        Assert.Null(fields["nguoi_yeu_cau.thu_dien_tu"].Source);

        answers["nguoi_yeu_cau"]!["dien_thoai"] = "0912345678";
        Assert.Null(form.Page("nguoi_yeu_cau", answers, DemoForms.Today, facts)!.Fields.Single(field => field.Name == "nguoi_yeu_cau.dien_thoai").Source);
        Assert.Equal("0912345678", form.Prefill(answers, facts)["nguoi_yeu_cau"]!["dien_thoai"]!.GetValue<string>());
        Assert.Equal("nguoi_yeu_cau.dien_thoai", Assert.Single(form.Differences(answers, facts)).Name);
        var compared = form.Compare(answers, facts).ToDictionary(one => one.Name, one => one.Same);
        Assert.Equal((false, true), (compared["nguoi_yeu_cau.dien_thoai"], compared["nguoi_yeu_cau.ho_ten"]));
    }

    [Fact]
    public void A_page_knows_its_place_and_asks_only_what_applies()
    {
        var form = DemoForms.Load("khai-sinh");
        var answers = DemoForms.Sample("khai-sinh");

        var page = form.Page("noi_sinh", answers, DemoForms.Today)!;

        Assert.Equal((3, 7, "con", "me"), (page.Number, page.Count, page.Previous, page.Next));
        Assert.Equal("Em bé sinh ở đâu?", page.Title);
        Assert.DoesNotContain(page.Fields, field => field.Name == "noi_sinh.nguoi_lam_chung");
        Assert.All(page.Pages, link => Assert.True(link.Complete));
        Assert.Null(form.Page("khong_co", answers, DemoForms.Today));
    }

    [Fact]
    public void A_field_view_holds_all_that_drawing_needs()
    {
        var form = DemoForms.Load("giay-phep-xay-nha");
        var answers = DemoForms.Sample("giay-phep-xay-nha");
        answers["ngoi_nha"]!["kieu"] = null;

        var verdict = form.Check(answers, DemoForms.Today);
        var fields = form.Page("ngoi_nha", answers, DemoForms.Today, errors: verdict.Errors)!.Fields.ToDictionary(field => field.Name);

        var kind = fields["ngoi_nha.kieu"];
        Assert.Equal(("f-ngoi_nha-kieu", FieldWidget.Radio, true, "Bạn chưa chọn kiểu nhà"), (kind.Id, kind.Widget, kind.Required, kind.Error));
        Assert.Equal(["mot_tang", "hai_ba_tang", "tu_bon_tang"], kind.Options.Select(option => option.Value));
        Assert.Equal("Kể cả tầng tum, gác lửng", kind.Options[1].Hint);
        Assert.Equal(("9,2", "mét", "decimal"), (fields["ngoi_nha.chieu_cao"].Value, fields["ngoi_nha.chieu_cao"].Suffix, fields["ngoi_nha.chieu_cao"].InputMode));
        Assert.Equal("186,4", fields["ngoi_nha.tong_san"].Value);
        var row = fields["ngoi_nha.tang"].Rows[1];
        Assert.Equal(("Tầng thứ 2", "ngoi_nha.tang[1].dien_tich", "93,2"), (row.Title, row.Fields[1].Name, row.Fields[1].Value));
    }

    [Fact]
    public void A_day_mistyped_stands_in_its_boxes_as_it_was_typed()
    {
        var form = DemoForms.Load("khai-sinh");
        var answers = DemoForms.Json("""{ "con": { "ngay_sinh": "31/2/2023" } }""");

        Assert.Equal(new DayParts("31", "2", "2023"), form.Page("con", answers, DemoForms.Today)!.Fields.Single(field => field.Name == "con.ngay_sinh").Day);
    }

    [Fact]
    public void Answers_are_read_back_in_words()
    {
        var form = DemoForms.Load("giay-phep-xay-nha");

        var rows = form.Summary(DemoForms.Sample("giay-phep-xay-nha"), DemoForms.Today).SelectMany(page => page.Rows).ToDictionary(row => row.Name, row => row.Value);

        Assert.Equal("Nhà 2 đến 3 tầng", rows["ngoi_nha.kieu"]);
        Assert.Equal("285,6 m²", rows["thua_dat.dien_tich"]);
        Assert.Equal("15/07/2023", rows["thiet_ke.khoi_cong"]);
        Assert.Equal("93,2 m²", rows["ngoi_nha.tang[0].dien_tich"]);
        Assert.Equal("Có", rows["cam_doan"]);
    }

    [Fact]
    public void Money_and_years_are_read_as_people_write_them()
    {
        string Row(string code, string name) => DemoForms.Load(code).Summary(DemoForms.Sample(code), DemoForms.Today).SelectMany(page => page.Rows).Single(row => row.Name == name).Value;

        Assert.Equal("24.000 đồng", Row("ban-sao-trich-luc", "so_ban.tam_tinh"));
        Assert.Equal("1987", Row("khai-sinh", "me.nam_sinh"));
        Assert.Equal("Ngày năm tháng sáu năm hai nghìn không trăm hai mươi ba", Row("khai-sinh", "con.ngay_sinh_bang_chu"));
    }
}
