using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Time.Testing;
using MotCua.Dossiers;
using MotCua.Web.Parts;
using MotCua.Web.Words;

namespace MotCua.Web.Tests.Words;

public sealed class ClockPartTests
{
    private static readonly DateTimeOffset Now = new(2023, 6, 20, 10, 0, 0, TimeSpan.FromHours(7));
    private static readonly DateTimeOffset Received = Now.AddDays(-8);
    private static readonly DateTimeOffset First = Now.AddDays(-1);
    private static readonly DateTimeOffset Later = Now.AddDays(2);

    public ClockPartTests() => CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("vi-VN");

    [Fact]
    public void A_result_after_the_first_promise_is_never_early_whatever_was_promised_anew()
    {
        var said = Drawn(View(DueState.Late, Later, left: 16, ended: Now));

        Assert.Contains("Trễ hẹn đầu", said, StringComparison.Ordinal);
        Assert.DoesNotContain("sớm", said, StringComparison.Ordinal);
        Assert.Contains("Hẹn đầu", said, StringComparison.Ordinal);
        Assert.Contains("Hẹn lại", said, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_stopped_is_neither_early_nor_late()
    {
        var said = Drawn(View(DueState.None, Later, left: 16, ended: Now) with { FirstDue = Later });

        Assert.Contains("Dừng lúc", said, StringComparison.Ordinal);
        Assert.DoesNotContain("sớm", said, StringComparison.Ordinal);
        Assert.DoesNotContain("trễ", said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Còn", said, StringComparison.Ordinal);
    }

    [Fact]
    public void While_it_stands_still_no_hour_is_promised()
    {
        var said = Drawn(View(DueState.Paused, Later, left: 16, ended: null) with { FirstDue = Later });

        Assert.Contains("Hẹn tính lại khi chạy tiếp", said, StringComparison.Ordinal);
        Assert.DoesNotContain("22/06/2023", said, StringComparison.Ordinal);
        Assert.Contains("Còn 16 giờ", said, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_early_is_said_in_the_words_of_the_lists() =>
        Assert.Contains("Xong sớm 2 ngày", Drawn(View(DueState.Early, Later, left: 16, ended: Now) with { FirstDue = Later }), StringComparison.Ordinal);

    private static DueView View(DueState state, DateTimeOffset due, double left, DateTimeOffset? ended) => new(
        state, Received, First, due, TimeSpan.FromHours(40), TimeSpan.FromHours(56), TimeSpan.FromHours(4), TimeSpan.FromHours(left), ended);

    private static string Drawn(DueView view)
    {
        var words = new Wording();
        var output = new TagHelperOutput("mc-clock", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        new ClockPart(words, new InWords(words, new FakeTimeProvider(Now.ToUniversalTime()))) { View = view }.Process(new([], new Dictionary<object, object>(), "clock"), output);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        output.Content.WriteTo(text, HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        return text.ToString();
    }
}
