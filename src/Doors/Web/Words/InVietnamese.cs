using System.Buffers;
using Microsoft.AspNetCore.Html;
using MotCua.Web.Parts;

namespace MotCua.Web.Words;

/// <summary>Names of the register, of people and of places exist only in Vietnamese: on an English page they are marked so, that they are also read aloud so.</summary>
public static class InVietnamese
{
    /// <summary>The letters that English does not have.</summary>
    private static readonly SearchValues<char> Letters = SearchValues.Create(
        "ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵĂÂĐÊÔƠƯÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ");

    public static bool Is(string? text) => text.AsSpan().ContainsAny(Letters);

    /// <summary>The text as it stands within a sentence or an element that also says something else.</summary>
    public static IHtmlContent Of(string? text) => IsStrange(text) ? Markup.Of($"<span lang=\"vi\">{text}</span>") : Markup.Of($"{text}");

    /// <summary>The language of an element that says nothing but the text; null where the page says so already.</summary>
    public static string? LanguageOf(string? text) => IsStrange(text) ? Wording.Vietnamese : null;

    private static bool IsStrange(string? text) => Wording.Language == Wording.English && Is(text);
}
