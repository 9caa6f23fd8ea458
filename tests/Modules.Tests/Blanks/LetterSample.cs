using MotCua.Blanks;
using MotCua.Modules.Tests.Documents.Word;

namespace MotCua.Modules.Tests.Blanks;

/// <summary>Letters as tests write them in Word.</summary>
public static class LetterSample
{
    /// <summary>A letter that says all that one of its kind must, but for what is left out.</summary>
    public static WordSample Of(BlankKind kind, BlankNeed? without = null, string says = "Thư")
    {
        var needed = BlankNeeds.Of(kind).Where(need => need != without).Select(need => need.AnyOf[0]).ToList();
        var sample = new WordSample().Line(says);
        foreach (var name in needed.Where(name => Row(name) is null))
        {
            sample.Line(name is "ma-qr" ? "{{mã QR}}" : $"[{name}]={{{{{name}}}}};");
        }

        foreach (var list in needed.Select(Row).OfType<(string List, string Field)>().GroupBy(row => row.List, row => row.Field))
        {
            sample.Body(WordSample.Table([["{{mỗi " + list.Key + "}}{{stt}}", string.Concat(list.Select(field => $"[{field}]={{{{{field}}}}};")) + "{{hết}}"]]));
        }

        return kind.IsSigned ? sample.Line("{{quyen-han-ky}}").Line("{{chỗ ký}}") : sample;
    }

    private static (string List, string Field)? Row(string name) =>
        name.Split('.') is [var list, var field] && list is BlankFields.Asked or BlankFields.Components or BlankFields.Reasons ? (list, field) : null;
}
