using System.Globalization;
using System.Text.RegularExpressions;
using MotCua.Kernel;
using MotCua.Web.Parts;
using MotCua.Web.Words;

namespace MotCua.Web.Tests.Words;

public sealed partial class WordingTests
{
    [Fact]
    public void Both_languages_have_the_same_keys()
    {
        var vietnamese = Wording.Of("vi").Keys.Order();
        var english = Wording.Of("en").Keys.Order();

        Assert.Equal(vietnamese, english);
    }

    [Fact]
    public void Both_languages_fill_the_same_places()
    {
        var uneven = Wording.Of("vi").Where(word => !Places(word.Value).SetEquals(Places(Wording.Of("en")[word.Key]))).Select(word => word.Key);

        Assert.Empty(uneven);
    }

    [Fact]
    public void A_refusal_is_said_in_words_and_not_by_its_code()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("vi-VN");

        Assert.Equal("Bạn không được làm việc này.", new Wording().Of(KernelRefusals.NotAllowed));
        Assert.Equal("Told plainly.", new Wording().Of(new Refusal(RefusalKind.Invalid, "no.words-yet", "Told plainly.")));
    }

    [Fact]
    public void Every_drawing_is_there()
    {
        Assert.Contains("search", Icons.Names);
        Assert.All(Icons.Names, name => Assert.Matches("^[a-z0-9-]+$", name));
    }

    private static HashSet<string> Places(string words) => [.. Place().Matches(words).Select(place => place.Value)];

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();
}
