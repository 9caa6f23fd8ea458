using CsCheck;
using MotCua.Kernel;

namespace MotCua.Modules.Tests.Kernel;

public sealed class VietnameseFoldTests
{
    [Theory]
    [InlineData("Đăng ký khai sinh", "dang ky khai sinh")]
    [InlineData("ĐƯỜNG ĐÊ ĐIỀU", "duong de dieu")]
    [InlineData("Giấy chứng nhận quyền sử dụng đất", "giay chung nhan quyen su dung dat")]
    [InlineData("ừ, ỷ lại ở ẵm", "u, y lai o am")]
    [InlineData("plain ascii 123", "plain ascii 123")]
    [InlineData("", "")]
    public void Marks_and_capitals_are_dropped_and_đ_is_d(string written, string folded) =>
        Assert.Equal(folded, VietnameseFold.Fold(written));

    [Fact]
    public void Composed_and_decomposed_letters_fold_alike()
    {
        const string text = "Thủ tục xoá đăng ký thường trú";

        Assert.Equal(VietnameseFold.Fold(text), VietnameseFold.Fold(text.Normalize(System.Text.NormalizationForm.FormD)));
    }

    [Fact]
    public void What_needs_no_folding_is_handed_back_as_it_is()
    {
        var text = string.Concat("dang ky ", "khai sinh");

        Assert.Same(text, VietnameseFold.Fold(text));
    }

    [Fact]
    public void Folding_twice_changes_nothing_more() =>
        Gen.String.Sample(text => VietnameseFold.Fold(VietnameseFold.Fold(text)) == VietnameseFold.Fold(text));
}
