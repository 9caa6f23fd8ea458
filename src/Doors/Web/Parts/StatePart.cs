using Microsoft.AspNetCore.Razor.TagHelpers;
using MotCua.Web.Words;

namespace MotCua.Web.Parts;

/// <summary>Where a dossier stands: icon, words and colour together; citizens and officers read different words for one state.</summary>
[HtmlTargetElement("mc-state", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StatePart(Wording words) : TagHelper
{
    /// <summary>The ten national status codes, in order, as the pages call them.</summary>
    private static readonly (string Name, string Look, string Icon)[] States =
    [
        ("moi-dang-ky", "moi-dang-ky", "file-plus"),
        ("duoc-tiep-nhan", "duoc-tiep-nhan", "inbox"),
        ("bi-tu-choi", "bi-tu-choi", "circle-x"),
        ("dang-xu-ly", "dang-xu-ly", "loader"),
        ("yeu-cau-bo-sung", "yeu-cau-bo-sung", "file-pen"),
        ("yeu-cau-tai-chinh", "yeu-cau-tai-chinh", "wallet"),
        ("xin-rut", "dung-xu-ly", "ban"),
        ("dung-xu-ly", "dung-xu-ly", "ban"),
        ("da-xu-ly-xong", "da-xu-ly-xong", "check-check"),
        ("da-tra-ket-qua", "da-tra-ket-qua", "badge-check"),
    ];

    /// <summary>What officers call the state of that national code.</summary>
    public static string Named(int code, Wording words) => words[$"state.{States[code - 1].Name}.desk"];

    /// <summary>The national status code, 1 to 10.</summary>
    public int Code { get; set; }

    public bool ForCitizen { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var state = States[Code - 1];
        var said = words[$"state.{state.Name}.{(ForCitizen ? "citizen" : "desk")}"];
        output.TagName = null;
        output.Content.SetHtmlContent(Markup.Of(
            $"<span class=\"mc-state\" data-state=\"{state.Look}\">{Icons.Of(state.Icon)}{said}</span>"));
    }
}
