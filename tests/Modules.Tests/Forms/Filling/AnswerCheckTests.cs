using System.Text.Json.Nodes;
using MotCua.Forms;

namespace MotCua.Modules.Tests.Forms.Filling;

public sealed class AnswerCheckTests
{
    public static TheoryData<string> Shipped => [.. DemoForms.Codes];

    [Theory, MemberData(nameof(Shipped))]
    public void Good_answers_are_accepted_by_every_shipped_form(string code)
    {
        var verdict = DemoForms.Load(code).Check(DemoForms.Sample(code), DemoForms.Today);

        Assert.Empty(verdict.Errors);
    }

    [Theory, MemberData(nameof(Shipped))]
    public void An_empty_form_asks_for_its_answers_in_sentences_of_its_own(string code)
    {
        var form = DemoForms.Load(code);

        var verdict = form.Check([], DemoForms.Today);

        Assert.NotEmpty(verdict.Errors);
        Assert.All(verdict.Errors, error => Assert.Matches("^(Bạn chưa (ghi|chọn|thêm) .+|Đọc rồi đánh dấu ô cam đoan thì mới nộp được đơn)$", error.Message));
        Assert.All(verdict.Errors, error => Assert.DoesNotMatch("[{}]|[?]$", error.Message));
        Assert.All(form.PagesFor([], DemoForms.Today), page => Assert.NotNull(form.Page(page, [], DemoForms.Today)));
    }

    [Theory]
    [InlineData("khai-sinh", "con.ho_ten", "null", "Bạn chưa ghi họ tên của con")]
    [InlineData("khai-sinh", "con.ho_ten", "\"An2\"", "Họ tên của con chỉ gồm chữ cái, ghi như trên giấy tờ")]
    [InlineData("khai-sinh", "con.gioi_tinh", "null", "Bạn chưa chọn giới tính của con")]
    [InlineData("khai-sinh", "con.ngay_sinh", "\"31/2/2023\"", "Ngày sinh của con không có trong lịch. Ghi ngày, tháng, năm, ví dụ 15/7/2023")]
    [InlineData("khai-sinh", "con.ngay_sinh", "\"2023-06-13\"", "Ngày sinh của con chưa đến. Xem lại ngày, tháng, năm")]
    [InlineData("khai-sinh", "nguoi_yeu_cau.dien_thoai", "\"098700011\"", "Số điện thoại có 10 số, bạn mới gõ 9")]
    [InlineData("khai-sinh", "nguoi_yeu_cau.dien_thoai", "\"09870001123\"", "Số điện thoại có 10 số, bạn gõ 11")]
    [InlineData("khai-sinh", "nguoi_yeu_cau.dien_thoai", "\"không có\"", "Số điện thoại chỉ gồm chữ số, ví dụ 0912 345 678")]
    [InlineData("khai-sinh", "nguoi_yeu_cau.dien_thoai", "\"1987000112\"", "Số điện thoại bắt đầu bằng số 0, ví dụ 0912 345 678")]
    [InlineData("khai-sinh", "nguoi_yeu_cau.so_dinh_danh", "\"02408500011\"", "Số định danh của bạn có 12 số, bạn mới gõ 11")]
    [InlineData("khai-sinh", "nguoi_yeu_cau.so_dinh_danh", "\"099085000112\"", "Số định danh của bạn chưa đúng: ba số đầu không phải mã của tỉnh nào. Xem lại trên thẻ căn cước")]
    [InlineData("khai-sinh", "nguoi_yeu_cau.thu_dien_tu", "\"thang@\"", "Địa chỉ thư điện tử chưa đúng, ví dụ ten@gmail.com")]
    [InlineData("khai-sinh", "me.nam_sinh", "2023", "Năm sinh của mẹ phải trước năm sinh của con")]
    [InlineData("khai-sinh", "me.nam_sinh", "\"tám bảy\"", "Năm sinh của mẹ phải ghi bằng số, ví dụ 1995")]
    [InlineData("khai-sinh", "ket_qua.so_ban_sao", "1.5", "Số bản sao trích lục cần thêm phải là số nguyên, không có phần lẻ, ví dụ 12")]
    [InlineData("khai-sinh", "ket_qua.so_ban_sao", "1200", "Số bản sao trích lục cần thêm nhiều nhất là 20, bạn ghi 1.200")]
    [InlineData("khai-sinh", "cam_doan", "null", "Đọc rồi đánh dấu ô cam đoan thì mới nộp được đơn")]
    [InlineData("ket-hon", "ben_nu.so_dinh_danh", "\"024085000112\"", "Số định danh bên nữ không khớp ngày sinh hoặc giới tính. Xem lại trên thẻ căn cước")]
    [InlineData("khai-tu", "giay_bao_tu.ngay", "\"2023-06-07\"", "Ngày cấp giấy không thể trước ngày mất")]
    [InlineData("khai-tu", "su_viec.gio", "\"2 rưỡi\"", "Giờ mất ghi giờ và phút, ví dụ 14:30")]
    [InlineData("giay-phep-xay-nha", "ngoi_nha.kieu", "null", "Bạn chưa chọn kiểu nhà")]
    [InlineData("giay-phep-xay-nha", "ngoi_nha.kieu", "\"lau_dai\"", "Chọn kiểu nhà trong các câu trả lời có sẵn")]
    [InlineData("giay-phep-xay-nha", "ngoi_nha.chieu_cao", "0", "Chiều cao nhà phải lớn hơn 0")]
    [InlineData("giay-phep-xay-nha", "ngoi_nha.dien_tich_xay_dung", "300", "Diện tích xây dựng lớn hơn diện tích thửa đất. Xem lại hai con số")]
    [InlineData("giay-phep-xay-nha", "ngoi_nha.tang", "[]", "Bạn chưa thêm tầng nào")]
    [InlineData("giay-phep-xay-nha", "thiet_ke.khoi_cong", "\"2023-06-12\"", "Ngày khởi công phải sau hôm nay, vì cần có giấy phép trước")]
    [InlineData("ho-kinh-doanh", "ho.ten", "\"Công ty Thanh Hoa\"", "Tên hộ kinh doanh không được có chữ “công ty”, “doanh nghiệp”")]
    [InlineData("ho-kinh-doanh", "quy_mo.lao_dong", "0", "Số người làm từ 1 trở lên, bạn ghi 0")]
    [InlineData("xac-nhan-hon-nhan", "muc_dich.loai", "null", "Bạn chưa chọn mục đích")]
    [InlineData("khai-sinh-lai", "lan_truoc.ngay", "\"2016-01-01\"", "Chỉ đăng ký lại được việc đã đăng ký trước ngày 01/01/2016")]
    [InlineData("khai-sinh-lai", "lan_truoc.giay_to_con", "[\"khong\",\"hoc_ba\"]", "Bạn chọn cả “Không còn giấy nào” và giấy còn giữ. Bỏ bớt một trong hai")]
    [InlineData("tro-cap-xa-hoi", "nhan_tien.so_tai_khoan", "\"26 01\"", "Số tài khoản chỉ gồm 6 đến 19 chữ số, không có dấu cách")]
    [InlineData("ho-tro-mai-tang", "nguoi_mat.khoan_khac", "\"roi\"", "Đã nhận mai táng phí ở nơi khác thì không được nhận thêm khoản này")]
    [InlineData("bien-dong-dat-dai", "viec.gia_tri", "null", "Bạn chưa ghi giá ghi trong hợp đồng")]
    [InlineData("phieu-ly-lich-tu-phap", "nhan_than.ngay_sinh", "\"2012-01-01\"", "Phiếu chỉ cấp cho người từ đủ 14 tuổi")]
    public void A_mistake_is_said_at_its_field_in_plain_words(string code, string field, string value, string sentence)
    {
        var answers = DemoForms.Sample(code);
        Put(answers, field, JsonNode.Parse(value));

        var mistakes = DemoForms.Mistakes(DemoForms.Load(code), answers);

        Assert.Equal(new KeyValuePair<string, string>(field, sentence), Assert.Single(mistakes));
    }

    [Theory]
    [InlineData("ben_nam", "2003-06-13", "024203000112", "Bên nam phải đủ 20 tuổi mới đăng ký kết hôn được")]
    [InlineData("ben_nam", "2003-06-12", "024203000112", null)]
    [InlineData("ben_nu", "2005-06-13", "024305000112", "Bên nữ phải đủ 18 tuổi mới đăng ký kết hôn được")]
    [InlineData("ben_nu", "2005-06-12", "024305000112", null)]
    public void Marriage_waits_for_the_birthday(string party, string bornOn, string number, string? sentence)
    {
        var answers = DemoForms.Sample("ket-hon");
        Put(answers, $"{party}.ngay_sinh", bornOn);
        Put(answers, $"{party}.so_dinh_danh", number);

        Assert.Equal(sentence, DemoForms.Mistakes(DemoForms.Load("ket-hon"), answers).GetValueOrDefault($"{party}.ngay_sinh"));
    }

    [Fact]
    public void A_mistake_in_a_row_names_the_row()
    {
        var answers = DemoForms.Sample("giay-phep-xay-nha");
        answers["ngoi_nha"]!["tang"]![1]!["dien_tich"] = "chín ba";

        var mistakes = DemoForms.Mistakes(DemoForms.Load("giay-phep-xay-nha"), answers);

        Assert.Equal("Diện tích sàn phải ghi bằng số, ví dụ 93,2", mistakes["ngoi_nha.tang[1].dien_tich"]);
    }

    [Fact]
    public void Hidden_questions_are_dropped_and_never_required()
    {
        var form = DemoForms.Load("khai-sinh");
        var answers = DemoForms.Sample("khai-sinh");
        answers["cha"]!["co_thong_tin"] = "khong";

        var verdict = form.Check(answers, DemoForms.Today);

        Assert.True(verdict.Accepted);
        Assert.Equal("""{"co_thong_tin":"khong"}""", verdict.Answers["cha"]!.ToJsonString());
        Assert.Equal("Vi Văn Thắng", answers["cha"]!["ho_ten"]!.GetValue<string>());
    }

    [Fact]
    public void A_whole_hidden_page_leaves_no_trace_and_a_shown_one_is_required()
    {
        var form = DemoForms.Load("xac-nhan-hon-nhan");
        var answers = DemoForms.Sample("xac-nhan-hon-nhan");

        Assert.DoesNotContain("nguoi_duoc_cap_khac", form.PagesFor(answers, DemoForms.Today));
        Assert.False(form.Check(answers, DemoForms.Today).Answers.ContainsKey("nguoi_duoc_cap_khac"));

        answers["nguoi_yeu_cau"]!["cho_ai"] = "nguoi_khac";
        var verdict = form.Check(answers, DemoForms.Today);

        Assert.Contains("nguoi_duoc_cap_khac", form.PagesFor(answers, DemoForms.Today));
        Assert.Equal(4, verdict.On("nguoi_duoc_cap_khac").Count);
        Assert.Equal("Bạn chưa ghi họ tên người được cấp giấy", verdict.Errors[0].Message);
    }

    [Fact]
    public void Computed_answers_are_ours_whatever_was_sent()
    {
        var answers = DemoForms.Sample("giay-phep-xay-nha");
        answers["ngoi_nha"]!["tong_san"] = 1;

        var house = DemoForms.Load("giay-phep-xay-nha").Check(answers, DemoForms.Today).Answers["ngoi_nha"]!;

        Assert.Equal(186.4m, house["tong_san"]!.GetValue<decimal>());
        Assert.Equal(32.6m, house["mat_do"]!.GetValue<decimal>());
    }

    [Fact]
    public void What_the_form_does_not_ask_is_refused()
    {
        var answers = DemoForms.Sample("khai-sinh");
        answers["con"]!["can_nang"] = 3.2;

        Assert.Equal("Đơn này không hỏi “con.can_nang”", DemoForms.Mistakes(DemoForms.Load("khai-sinh"), answers)["con.can_nang"]);
    }

    [Fact]
    public void Mistakes_come_in_reading_order_and_one_for_each_field()
    {
        var errors = DemoForms.Load("khai-sinh").Check([], DemoForms.Today).Errors;

        Assert.Equal("nguoi_yeu_cau.ho_ten", errors[0].Name);
        Assert.Equal("cam_doan", errors[^1].Name);
        Assert.Equal(errors.Count, errors.Select(error => error.Name).Distinct().Count());
    }

    [Fact]
    public void English_is_spoken_to_those_who_ask()
    {
        var error = DemoForms.Load("khai-sinh").Check([], DemoForms.Today, "en").Errors[0];

        Assert.Equal("Enter your full name", error.Message);
    }

    private static void Put(JsonObject answers, string field, JsonNode? value)
    {
        var steps = field.Split('.');
        var block = steps[..^1].Aggregate(answers, (at, step) => at[step]!.AsObject());
        block[steps[^1]] = value;
    }
}
