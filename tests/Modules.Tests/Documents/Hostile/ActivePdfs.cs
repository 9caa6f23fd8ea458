using MotCua.Modules.Tests.Documents.Attachments;
using static MotCua.Documents.DocumentRefusals;

namespace MotCua.Modules.Tests.Documents.Hostile;

/// <summary>PDFs that would do something by themselves, or carry what does.</summary>
internal static class ActivePdfs
{
    public static IEnumerable<Upload> All =>
    [
        Of("runs a script when opened", catalog: "/OpenAction<</S/JavaScript/JS(app.alert)>>"),
        Of("has named scripts", catalog: "/Names<</JavaScript<</Names[(a) 4 0 R]>>>>"),
        Of("hides another file", catalog: "/Names<</EmbeddedFiles<</Names[(a) 4 0 R]>>>>"),
        Of("is a form of XFA", catalog: "/AcroForm<</XFA[(template) 4 0 R]/Fields[]>>"),
        Of("runs a script when a page is turned", page: "/AA<</O<</S/JavaScript/JS(x)>>>>"),
        Of("starts a program", page: Link("/S/Launch/F(cmd.exe)")),
        Of("sends a form", page: Link("/S/SubmitForm/F(https://a.vn)")),
        Of("reads data in", page: Link("/S/ImportData/F(a.fdf)")),
        Of("opens a file inside itself", page: Link("/S/GoToE/T<</R/C/N(a)>>")),
        Of("plays a film", page: Note("/Subtype/Movie")),
        Of("plays on a screen", page: Note("/Subtype/Screen")),
        Of("holds rich media", page: Note("/Subtype/RichMedia")),
        Of("holds a solid", page: Note("/Subtype/3D")),
        Of("has a file pinned to it", page: Note("/Subtype/FileAttachment")),
        Of("plays a rendition", page: Link("/S/Rendition/OP 0")),
        Of("hides the name of a script behind numbers", catalog: "/OpenAction<</S/J#61v#61Script/J#53(x)>>"),
        Of("hides a script one object further", catalog: "/OpenAction 4 0 R", more: "<</S/JavaScript/JS(x)>>"),
        Of("hides a script two objects further", catalog: "/OpenAction 4 0 R", more: ["<</S/URI/URI(https://a.vn)/Next 5 0 R>>", "<</S/JavaScript/JS(x)>>"]),
        Of("hides a script deep in a list", page: $"/Z {new string('[', 40)}<</JS(x)>>{new string(']', 40)}"),
        Of("hides a script deeper than is looked", page: $"/Z {new string('[', 100)}<</JS(x)>>{new string(']', 100)}") with { Expected = Unreadable },
        Of("hides a script deeper than can be read", page: $"/Z {new string('[', 400)}<</JS(x)>>{new string(']', 400)}") with { Expected = Unreadable },
    ];

    private static Upload Of(string does, string catalog = "", string page = "", params string[] more) =>
        new($"a PDF that {does}", () => HandmadePdf.WithPages(1, catalog, page, more.Length > 0 ? more : ["<</S/URI/URI(https://a.vn)>>"]), ActiveContent);

    private static string Link(string action) => $"/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<<{action}>>>>]";

    private static string Note(string kind) => $"/Annots[<</Type/Annot{kind}/Rect[0 0 9 9]>>]";
}
