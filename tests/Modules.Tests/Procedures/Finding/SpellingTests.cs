using MotCua.Procedures.Finding.Reading;

namespace MotCua.Modules.Tests.Procedures.Finding;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("dduwowcj", "duoc")]
    [InlineData("giaays", "giay")]
    [InlineData("thuwowngf", "thuong")]
    [InlineData("d9u7o75c", "duoc")]
    public void Keys_of_an_input_method_that_was_off_are_read(string keys, string syllable) => Assert.Equal(syllable, Telex.Decode(keys));

    [Theory]
    [InlineData("khai")]
    [InlineData("sinh")]
    [InlineData("a")]
    public void What_holds_no_such_keys_is_left_alone(string word) => Assert.Null(Telex.Decode(word));

    [Theory]
    [InlineData("hòa", "hoà")]
    [InlineData("ký", "kí")]
    [InlineData("quý", "quí")]
    [InlineData("Thủy", "thuỷ")]
    public void Two_spellings_of_one_syllable_are_one(string one, string other) => Assert.Equal(Syllable.Of(one), Syllable.Of(other));

    [Fact]
    public void Tone_and_vowel_still_tell_syllables_apart()
    {
        Assert.NotEqual(Syllable.Of("mất").Marked, Syllable.Of("mắt").Marked);
        Assert.NotEqual(Syllable.Of("tạm").Marked, Syllable.Of("tám").Marked);
        Assert.Equal(Syllable.Of("mất").Plain, Syllable.Of("mặt").Plain);
    }

    [Fact]
    public void Every_entry_of_the_lexicon_can_be_read()
    {
        var lexicon = Lexicon.Shipped;

        Assert.True(lexicon.Synonyms.Count > 200);
        Assert.True(lexicon.Deeds.Count <= 64 && lexicon.Circumstances.Count <= 64, "the masks are 64 bits wide");
        Assert.All(lexicon.Synonyms, synonym => Assert.All(synonym.Say.Concat(synonym.Law), phrase => Assert.NotEmpty(lexicon.WriteOut(phrase).SelectMany(Syllable.Split))));
    }
}
