using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;

namespace MotCua.Documents.Word;

/// <summary>What a mark does: shows a value, opens or closes a stretch, or keeps a place.</summary>
internal enum MarkKind
{
    Field,
    If,
    Unless,
    Each,
    Passage,
    Close,
    SignHere,
    Code,
    Unreadable,
}

/// <summary>
/// One mark of a template. In the text: <c>{{tên}}</c>, <c>{{tên|hoa}}</c>, <c>{{nếu tên}}</c>, <c>{{nếu tên = giá trị}}</c>,
/// <c>{{nếu không tên}}</c>, <c>{{mỗi danh-sách}}</c>, <c>{{sửa tên đoạn}}</c>, <c>{{hết}}</c>, <c>{{chỗ ký}}</c>, <c>{{mã QR}}</c>.
/// As the tag of a content control or the name of a merge field: <c>tên</c>, <c>neu:tên</c>, <c>khong:tên</c>, <c>moi:danh-sách</c>, <c>sua:tên</c>, <c>cho-ky</c>, <c>ma-qr</c>.
/// Keywords are understood with and without their accents.
/// </summary>
internal sealed partial record WordMark(MarkKind Kind, string Name, string? Value = null, bool Upper = false)
{
    public bool Opens => Kind is MarkKind.If or MarkKind.Unless or MarkKind.Each or MarkKind.Passage;

    /// <summary>What stands between the braces.</summary>
    public static WordMark OfText(string inside)
    {
        var text = Spaces().Replace(inside.Normalize(NormalizationForm.FormC), " ").Trim();
        var words = text.Split(' ');
        var first = VietnameseFold.Fold(words[0]);
        var rest = string.Join(' ', words.Skip(1));
        return first switch
        {
            "het" => new(MarkKind.Close, rest),
            "neu" when words.Length > 2 && VietnameseFold.Fold(words[1]) == "khong" => Condition(MarkKind.Unless, string.Join(' ', words.Skip(2)), inside),
            "neu" when words.Length > 1 => Condition(MarkKind.If, rest, inside),
            "moi" when words.Length > 1 => Named(MarkKind.Each, rest, inside),
            "sua" when words.Length > 1 => Passage(rest, inside),
            _ => OfTag(text) ?? new(MarkKind.Unreadable, inside),
        };
    }

    /// <summary>The tag of a content control; nothing where there is none.</summary>
    public static WordMark? OfTag(string? tag)
    {
        var text = tag?.Normalize(NormalizationForm.FormC).Trim() ?? "";
        if (text.Length == 0)
        {
            return null;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var rest = text[(colon + 1)..].Trim();
        return (colon < 0 ? VietnameseFold.Fold(text).Replace(' ', '-') : VietnameseFold.Fold(text[..colon].Trim()) + ":") switch
        {
            "cho-ky" => new(MarkKind.SignHere, "cho-ky"),
            "ma-qr" => new(MarkKind.Code, "ma-qr"),
            "neu:" => Condition(MarkKind.If, rest, text),
            "khong:" => Condition(MarkKind.Unless, rest, text),
            "moi:" => Named(MarkKind.Each, rest, text),
            "sua:" => Passage(rest, text),
            _ => Field(text),
        };
    }

    private static WordMark Field(string text)
    {
        var bar = text.IndexOf('|', StringComparison.Ordinal);
        var name = (bar < 0 ? text : text[..bar]).Trim();
        return Names().IsMatch(name) && (bar < 0 || VietnameseFold.Fold(text[(bar + 1)..].Trim()) == "hoa")
            ? new(MarkKind.Field, name, Upper: bar >= 0)
            : new(MarkKind.Unreadable, text);
    }

    private static WordMark Condition(MarkKind kind, string text, string whole)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var name = (equals < 0 ? text : text[..equals]).Trim();
        return Names().IsMatch(name) ? new(kind, name, equals < 0 ? null : text[(equals + 1)..].Trim()) : new(MarkKind.Unreadable, whole);
    }

    private static WordMark Named(MarkKind kind, string name, string whole) => Names().IsMatch(name) ? new(kind, name) : new(MarkKind.Unreadable, whole);

    private static WordMark Passage(string name, string whole) => Titles().IsMatch(name) ? new(MarkKind.Passage, name) : new(MarkKind.Unreadable, whole);

    /// <summary>The marks in a text, and whether braces are left over that make none.</summary>
    public static MatchCollection In(string text, [NotNull] out string? leftOver)
    {
        var found = Braces().Matches(text);
        leftOver = Braces().Replace(text, "");
        return found;
    }

    [GeneratedRegex(@"\{\{(?<inside>[^{}]{1,200})\}\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Braces();

    [GeneratedRegex(@"^[\p{L}\p{N}_.\-]{1,100}$")]
    private static partial Regex Names();

    [GeneratedRegex(@"^[\p{L}\p{N}_.,\- ]{1,80}$")]
    private static partial Regex Titles();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
