using MotCua.Documents.Printing;

namespace MotCua.Modules.Tests.Documents.Printing;

public sealed class TemplateTests
{
    [Fact]
    public void Words_are_escaped_without_being_asked() =>
        Assert.Equal("<p title=\"&quot;&gt;&lt;script&gt;&#39;&amp;\">", Fill("<p title=\"{{a}}\">", new { a = "\"><script>'&" }));

    [Fact]
    public void Rows_repeat_with_their_numbers_and_see_what_is_around_them() =>
        Assert.Equal("1.An/x 2.Bình/x ", Fill("{{#rows}}{{@n}}.{{.}}/{{around}} {{/rows}}", new { rows = new[] { "An", "Bình" }, around = "x" }));

    [Fact]
    public void Sections_show_by_presence_absence_and_value() =>
        Assert.Equal("b c Friday", Fill("{{#none}}a{{/none}}{{^none}}b{{/none}} {{#yes}}c{{/yes}} {{#day=Friday}}{{day}}{{/day}}{{#day=Monday}}!{{/day}}", new { none = "", yes = true, day = DayOfWeek.Friday }));

    [Fact]
    public void Instants_stand_in_the_time_of_vietnam() =>
        Assert.Equal("00:30 ngày 03", Fill("{{at|HH:mm}} ngày {{at|dd}}", new { at = new DateTimeOffset(2023, 6, 2, 17, 30, 0, TimeSpan.Zero) }));

    [Fact]
    public void Numbers_stand_as_people_here_write_them() =>
        Assert.Equal("1.500.000 đồng, 2,5", Fill("{{fee|#,##0}} đồng, {{days|0.##}}", new { fee = 1_500_000m, days = 2.5m }));

    [Fact]
    public void What_a_section_is_about_can_be_said_in_it() =>
        Assert.Equal("An: Điều 5/x", Fill("{{#rows}}{{Name}}: {{#Basis}}{{.}}/{{around}}{{/Basis}}{{/rows}}", new { rows = new[] { new { Name = "An", Basis = "Điều 5" } }, around = "x" }));

    [Fact]
    public void A_thing_is_not_printed_as_its_code_calls_it() =>
        Assert.Throws<InvalidOperationException>(() => Fill("{{#rows}}{{.}}{{/rows}}", new { rows = new[] { new { Name = "An" } } }));

    [Fact]
    public void A_name_the_model_does_not_have_is_a_mistake_and_not_a_blank() =>
        Assert.Throws<InvalidOperationException>(() => Fill("{{applicant}}", new { Applicant = "x" }));

    [Theory]
    [InlineData("{{#a}}x")]
    [InlineData("x{{/a}}")]
    [InlineData("{{#a}}x{{/b}}")]
    public void A_template_that_does_not_close_is_refused(string text) => Assert.Throws<FormatException>(() => Template.Parse(text));

    private static string Fill(string text, object model) => Template.Parse(text).Fill(model);
}
