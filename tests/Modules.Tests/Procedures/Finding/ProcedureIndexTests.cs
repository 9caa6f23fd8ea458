using MotCua.Kernel;
using MotCua.Procedures.Finding;
using static MotCua.Modules.Tests.Procedures.Finding.SmallRegister;

namespace MotCua.Modules.Tests.Procedures.Finding;

public sealed class ProcedureIndexTests
{
    [Theory]
    [InlineData("đăng ký khai sinh cho con", "1.001193")]
    [InlineData("Thủ tục đăng ký kết hôn cần giấy tờ gì?", "1.000894")]
    [InlineData("gia hạn tạm trú mất bao lâu", "1.002755")]
    [InlineData("đổi giấy phép lái xe ở đâu", "3.000347")]
    public void A_plain_question_finds_its_procedure_with_or_without_marks(string question, string code)
    {
        Assert.Equal(code, First(question));
        Assert.Equal(code, First(VietnameseFold.Fold(question)));
    }

    [Theory]
    [InlineData("sổ đỏ bị mất", "1.012786")]
    [InlineData("nhập hộ khẩu", "1.004222")]
    [InlineData("cắt khẩu", "1.003197")]
    [InlineData("giấy độc thân", "1.004873")]
    [InlineData("xin giấy không tiền án", "3.000333")]
    [InlineData("mất bằng lái xe", "3.000348")]
    [InlineData("mở tiệm tạp hoá", "1.001612")]
    [InlineData("dẹp tiệm trả giấy phép", "1.001266")]
    [InlineData("ông nội mới mất phải báo ở đâu", "1.000656")]
    [InlineData("giấy vệ sinh thực phẩm", "1.014230")]
    public void Everyday_words_find_the_words_of_the_law(string question, string code) => Assert.Equal(code, First(question));

    [Theory]
    [InlineData("đk kết hôn", "1.000894")]
    [InlineData("làm lại cccd bị mất", "1.014064")]
    [InlineData("dky tam tru ntn", "1.004194")]
    [InlineData("gplx hết hạn đổi sao", "3.000347")]
    public void Short_forms_and_chat_spellings_are_written_out(string question, string code) => Assert.Equal(code, First(question));

    [Theory]
    [InlineData("đăng ký khai snh", "1.001193")]
    [InlineData("dang ky kket hon", "1.000894")]
    [InlineData("dangky thuongtru", "1.004222")]
    [InlineData("ddawng kys keets hoon", "1.000894")]
    [InlineData("đổi giáy phép lái xe", "3.000347")]
    public void Slips_of_the_finger_are_forgiven(string question, string code) => Assert.Equal(code, First(question));

    [Theory]
    [InlineData("khai sinh có bố là người Nhật", "2.000528")]
    [InlineData("kết hôn với người nước ngoài", "2.000806")]
    [InlineData("mất bản chính giấy khai sinh phải làm lại", "1.004884")]
    public void The_rarer_procedure_comes_first_only_when_its_circumstance_is_named(string question, string code) => Assert.Equal(code, First(question));

    [Fact]
    public void What_a_paper_is_for_does_not_hide_which_paper_it_is() =>
        Assert.Equal("1.004873", First("xin giấy xác nhận độc thân để đăng ký kết hôn"));

    [Fact]
    public void What_is_denied_is_not_what_is_wanted() =>
        Assert.Equal("1.001193", First("làm khai sinh cho con, không kèm nhận cha mẹ con"));

    [Theory]
    [InlineData("hôm nay trời có mưa không")]
    [InlineData("kết quả bóng đá tối qua")]
    [InlineData("xin chào")]
    [InlineData("qwertyuiop")]
    [InlineData("")]
    public void A_question_for_somebody_else_finds_plainly_nothing(string question) => Assert.True(SmallRegister.Of.Find(question).Nothing);

    [Fact]
    public void Filters_narrow_by_field_level_agency_and_online_level()
    {
        const string question = "đổi thẻ căn cước";

        Assert.Equal("1.014063", SmallRegister.Of.Find(question).Hits[0].Code);
        Assert.Equal("2.001195", SmallRegister.Of.Find(question, new(Level: "tinh")).Hits[0].Code);
        Assert.Equal("2.001195", SmallRegister.Of.Find(question, new(OnlineLevel: "partial")).Hits[0].Code);
        Assert.Equal("2.001195", SmallRegister.Of.Find(question, new(Agency: "Sở")).Hits[0].Code);
        Assert.Equal("1.012786", SmallRegister.Of.Find("cấp lại", new(Field: "Đất đai")).Hits[0].Code);
    }

    [Fact]
    public void The_same_deed_at_another_level_stands_behind_the_first()
    {
        var hits = SmallRegister.Of.Find("cấp đổi thẻ căn cước").Hits;

        Assert.Equal("1.014063", hits[0].Code);
        Assert.Contains(hits.Skip(1), hit => hit.Code == "2.001195");
    }

    [Fact]
    public void A_code_finds_exactly_its_procedure()
    {
        var hit = Assert.Single(SmallRegister.Of.Find("thủ tục 1.010038 ở đâu").Hits);

        Assert.Equal("1.010038", hit.Code);
        Assert.Equal(FindingReason.Code, hit.Reason);
    }

    [Fact]
    public void A_hit_says_by_which_words_it_was_found()
    {
        var hit = SmallRegister.Of.Find("xoá đăng ký thường trú").Hits[0];

        var marked = hit.Highlights.Select(highlight => hit.Name.Substring(highlight.Start, highlight.Length));
        Assert.Equal(["Xóa đăng ký thường trú"], marked);
    }

    [Fact]
    public void The_limit_is_kept() => Assert.Equal(3, SmallRegister.Of.Find("đăng ký", limit: 3).Hits.Count);

    [Theory]
    [InlineData("tach th", "1.012784")]
    [InlineData("Đăng ký tạm", "1.004194")]
    [InlineData("thuong tr", "1.004222")]
    [InlineData("dk ket h", "1.000894")]
    [InlineData("thẻ đổi", "1.014063")]
    public void Suggestions_begin_with_what_is_typed_or_hold_it(string typed, string code) =>
        Assert.Contains(SmallRegister.Of.Suggest(typed), suggestion => suggestion.Code == code);

    [Fact]
    public void One_letter_suggests_nothing() => Assert.Empty(SmallRegister.Of.Suggest("đ"));

    [Fact]
    public void An_empty_register_answers_nothing_and_does_not_fail()
    {
        var empty = ProcedureIndex.Build([]);

        Assert.True(empty.Find("đăng ký khai sinh").Nothing);
        Assert.Empty(empty.Suggest("khai sinh"));
    }

    [Fact]
    public void Very_long_and_odd_text_is_answered_without_failing()
    {
        Assert.NotNull(SmallRegister.Of.Find(new string('x', 20_000)));
        Assert.NotNull(SmallRegister.Of.Find(string.Join(' ', Enumerable.Repeat("đăng ký khai sinh", 2_000))));
        Assert.NotNull(SmallRegister.Of.Find("😀 \u0301\u0300 \0 {nguoi} +(*?\\ \"AND OR NOT\" names:khai"));
    }
}
