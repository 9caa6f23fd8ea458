using CsCheck;
using MotCua.Forms.Formula;

namespace MotCua.Modules.Tests.Forms.Formula;

public sealed class FormFormulaTests
{
    private const string Answers = """
        { "ten": "An", "ngay": "2005-06-13", "so": 3, "co": true, "rong": "", "chon": ["a", "b"],
          "tang": [{ "m": 90.5, "ten": "1" }, { "m": 95.9 }], "con": { "ngay": "2023-02-28" } }
        """;

    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("(1 + 2) * 3 - -1", "10")]
    [InlineData("so / 0", "")]
    [InlineData("so / 2", "1,5")]
    [InlineData("79228162514264337593543950335 * 10", "")]
    [InlineData("sum(tang.m)", "186,4")]
    [InlineData("count(tang)", "2")]
    [InlineData("count(chua.co)", "0")]
    [InlineData("concat(ten, ' ', so)", "An 3")]
    [InlineData("join(', ', ten, rong, 'B')", "An, B")]
    [InlineData("coalesce(rong, khong_co, 'x')", "x")]
    [InlineData("age(ngay)", "17")]
    [InlineData("age(ngay, '2023-06-13')", "18")]
    [InlineData("age('2024-01-01')", "")]
    [InlineData("year(con.ngay)", "2023")]
    [InlineData("days(con.ngay, today())", "104")]
    [InlineData("addYears(con.ngay, 1)", "28/02/2024")]
    [InlineData("round(2.345, 2)", "2,35")]
    [InlineData("dateInWords(con.ngay)", "Ngày hai mươi tám tháng hai năm hai nghìn không trăm hai mươi ba")]
    [InlineData("dateInWords('2021-04-15')", "Ngày mười lăm tháng tư năm hai nghìn không trăm hai mươi mốt")]
    [InlineData("dateInWords('1905-11-30')", "Ngày ba mươi tháng mười một năm một nghìn chín trăm linh năm")]
    [InlineData("if(so > 2, 'nhiều', 'ít')", "nhiều")]
    public void Values_are_computed(string formula, string expected) =>
        Assert.Equal(expected, FormulaValues.TextOf(FormFormula.Parse(formula).Evaluate(Scope())));

    [Theory]
    [InlineData("so == 3 and ten == 'An'", true)]
    [InlineData("so == 3 and not co", false)]
    [InlineData("ten in ['Bình', 'An']", true)]
    [InlineData("contains(chon, 'b')", true)]
    [InlineData("contains(chon, 'c')", false)]
    [InlineData("ngay < today()", true)]
    [InlineData("khong_co > 1", false)]
    [InlineData("khong_co == null", true)]
    [InlineData("ten > 1", false)]
    [InlineData("filled(rong)", false)]
    [InlineData("empty(tang.ten)", false)]
    [InlineData("false or so >= 3", true)]
    [InlineData("fitsBirth('024085000112', '1985-04-18', 'nam')", true)]
    [InlineData("fitsBirth('024085000112', '1985-04-18', 'nu')", false)]
    [InlineData("fitsBirth('024085000112', '1986-04-18')", false)]
    public void Conditions_hold_or_not(string formula, bool expected) => Assert.Equal(expected, FormFormula.Parse(formula).Holds(Scope()));

    [Theory]
    [InlineData("")]
    [InlineData("1 +")]
    [InlineData("(1")]
    [InlineData("xoa(1)")]
    [InlineData("age()")]
    [InlineData("ten; drop")]
    [InlineData("'chưa đóng")]
    [InlineData("1 2")]
    public void What_is_no_formula_is_refused(string text) => Assert.Throws<FormulaFaultException>(() => FormFormula.Parse(text));

    [Fact]
    public void Endless_nesting_is_refused() => Assert.Throws<FormulaFaultException>(() => FormFormula.Parse(new string('(', 250) + "1" + new string(')', 250)));

    [Fact]
    public void Any_text_is_either_a_formula_or_refused_and_never_breaks_the_house() =>
        Gen.String[Gen.Char["aso12 ()[]'=<>+-*/,.&"], 0, 30].Sample(text =>
        {
            try
            {
                FormFormula.Parse(text).Evaluate(Scope());
            }
            catch (FormulaFaultException)
            {
                // Refused: that is an answer.
            }
        });

    private static FormulaScope Scope() => new(DemoForms.Json(Answers), null, DemoForms.Today);
}
