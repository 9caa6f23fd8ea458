using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MotCua.Documents.Word;

/// <summary>
/// A mark laid into the document as an element of our own. Only what stood in the template ever becomes one, so that braces
/// in an answer or in a rewritten passage stay the plain text that they are.
/// </summary>
internal static class MarkElement
{
    private const string Space = "urn:motcua:mark";

    public static OpenXmlUnknownElement Of(WordMark mark, RunProperties? look)
    {
        var element = new OpenXmlUnknownElement("mc-mark", "mark", Space);
        Set(element, "kind", mark.Kind.ToString());
        Set(element, "name", mark.Name);
        Set(element, "upper", mark.Upper ? "1" : "");
        if (mark.Value is { } value)
        {
            Set(element, "value", value);
        }

        if (look is not null)
        {
            element.AppendChild(look.CloneNode(true));
        }

        return element;
    }

    public static bool Is(OpenXmlElement element) => element is OpenXmlUnknownElement { NamespaceUri: Space };

    public static WordMark Read(OpenXmlElement element)
    {
        var said = element.GetAttributes().Concat(element.ExtendedAttributes).DistinctBy(one => one.LocalName).ToDictionary(one => one.LocalName, one => one.Value ?? "");
        return new(Enum.Parse<MarkKind>(said["kind"]), said["name"], said.TryGetValue("value", out var value) ? value : null, said["upper"].Length > 0);
    }

    /// <summary>How the mark was written, for the value that takes its place.</summary>
    public static RunProperties? Look(OpenXmlElement element) => element.Elements<RunProperties>().FirstOrDefault()?.CloneNode(true) as RunProperties;

    public static IReadOnlyList<OpenXmlElement> In(OpenXmlElement root) => [.. root.Descendants().Where(Is)];

    public static Paragraph? ParagraphOf(OpenXmlElement element) => element.Ancestors<Paragraph>().FirstOrDefault();

    private static void Set(OpenXmlUnknownElement element, string name, string value) => element.SetAttribute(new OpenXmlAttribute(name, "", value));
}
