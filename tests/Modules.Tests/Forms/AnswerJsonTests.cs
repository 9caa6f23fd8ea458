using MotCua.Forms;

namespace MotCua.Modules.Tests.Forms;

public sealed class AnswerJsonTests
{
    [Fact]
    public void Texts_are_composed_and_trimmed()
    {
        Assert.True(AnswerJson.TryParse("{ \"con\": { \"ho_ten\": \"  Ho\u0300a \\u0000 \", \"so\": 1.50 }, \"cu\": [\" a \", null] }", out var answers));

        Assert.Equal("""{"con":{"ho_ten":"Hòa","so":1.50},"cu":["a",null]}""", answers.ToJsonString(MotCua.Kernel.JsonText.Options));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{ \"a\": 1, \"a\": 2 }")]
    [InlineData("{ \"a\": \"\\ud800\" }")]
    [InlineData("{ \"a\": [[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]] }")]
    public void What_cannot_be_kept_is_not_read(string text) => Assert.False(AnswerJson.TryParse(text, out _));
}
