using MotCua.People;

namespace MotCua.Modules.Tests.People;

public sealed class CardScanTests
{
    [Theory]
    [InlineData("024190001234||TRẦN THỊ BÌNH|17051990|Nữ|Thôn Đông, Xã Tân Dĩnh, Huyện Lạng Giang, Bắc Giang|02032022", null)]
    [InlineData("024085004321|121234567|Lê Văn Cường|01/02/1985|Nam|Số 5 Hùng Vương, Bắc Giang|01/01/2023", "121234567")]
    [InlineData("024203004321||Đỗ Minh Đức|09112003|Nam|Bắc Giang|12122023||||\r\n", null)]
    [InlineData("024314001111||Hoàng Thị Én|09112014|nữ|Bắc Giang||Hoàng Văn Giang|Vi Thị Hạnh", null)]
    public void A_card_is_read_field_by_field(string text, string? old)
    {
        Assert.True(CardScan.TryParse(text, out var scan));
        Assert.Equal(old, scan.OldNumber);
        Assert.Null(scan.Fault);
    }

    [Fact]
    public void Every_field_lands_in_its_place()
    {
        Assert.True(CardScan.TryParse("024190001234|121234567|TRẦN THỊ BÌNH|17051990|Nữ|Bắc Giang|02032022", out var scan));

        Assert.Equal(
            new CardScan("024190001234", "121234567", "TRẦN THỊ BÌNH", new(1990, 5, 17), Sex.Female, "Bắc Giang", new(2022, 3, 2)),
            scan);
    }

    [Theory]
    [InlineData("001098012345|012345678|NGUYỄN VĂN A|15081998|Nam|Số 1 Đại Cồ Việt, Hai Bà Trưng, Hà Nội|25052021", null)]
    [InlineData("012345678912|123456789|Nguyễn Văn A|01011990|Nam|123 Đường Số 1, Phường 2, Quận 3, TP Hồ Chí Minh|01012022||||", IdentityFault.SexDisagrees)]
    [InlineData("123456789012|123456789|Nguyễn Văn A|01/01/1990|Nam|123 Đường ABC, Quận 1, TP.HCM|01/01/2020", IdentityFault.BirthYearDisagrees)]
    public void A_number_that_disagrees_with_the_person_is_read_and_marked(string text, IdentityFault? fault)
    {
        Assert.True(CardScan.TryParse(text, out var scan));
        Assert.Equal(fault, scan.Fault);
    }

    [Theory]
    [InlineData("012345678901|NGUYỄN VĂN A|01011990|Nam|Việt Nam|01012021")]
    [InlineData("CCCD:123456789012|CMND:123456789|Họ tên:Nguyễn Văn A|Ngày sinh:01/01/1990|Giới tính:Nam|Địa chỉ:123 Đường ABC Quận 1 TP.HCM|Ngày cấp:01/01/2020")]
    [InlineData("036095000123|Nguyễn Văn A|01011995|Nam|Hà Nội")]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("https://example.vn/?q=024190001234")]
    [InlineData("024190001234||Trần Thị Bình|31021990|Nữ|Bắc Giang|02032022")]
    [InlineData("024190001234||Trần Thị Bình|17051990|Khác|Bắc Giang|02032022")]
    [InlineData("024190001234||Trần Thị Bình|17051990|Nữ|Bắc Giang|ngày nào")]
    [InlineData("024190001234||||Nữ|Bắc Giang|02032022")]
    [InlineData("024190001234|12a456789|Trần Thị Bình|17051990|Nữ|Bắc Giang|02032022")]
    public void Another_format_is_not_guessed_at(string? text) => Assert.False(CardScan.TryParse(text, out _));

    [Fact]
    public void Marks_typed_apart_from_their_letters_are_joined()
    {
        var apart = "024190001234||Trần Thị Bình|17051990|Nữ|Bắc Giang|02032022".Normalize(System.Text.NormalizationForm.FormD);

        Assert.True(CardScan.TryParse(apart, out var scan));
        Assert.Equal("Trần Thị Bình", scan.Name);
    }
}
