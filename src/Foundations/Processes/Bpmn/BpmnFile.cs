using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace MotCua.Processes.Bpmn;

/// <summary>A BPMN 2.0 file as somebody drew it: everything in it is kept, also what this house cannot run.</summary>
public sealed class BpmnFile
{
    /// <summary>Longer than any drawing a person could read.</summary>
    public const int MostBytes = 8 * 1024 * 1024;

    private const int Deepest = 100;

    private BpmnFile(XDocument document) => Document = document;

    internal XDocument Document { get; }

    internal XElement Definitions => Document.Root!;

    /// <exception cref="BpmnUnreadableException">The bytes are no BPMN 2.0 file, or one that is not to be trusted.</exception>
    public static BpmnFile Read(byte[] bytes)
    {
        if (bytes.Length > MostBytes)
        {
            throw new BpmnUnreadableException("bpmn.too-large", 0, MostBytes.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return Read(() => XmlReader.Create(new MemoryStream(bytes, writable: false), Settings()));
    }

    /// <exception cref="BpmnUnreadableException">The text is no BPMN 2.0 file, or one that is not to be trusted.</exception>
    public static BpmnFile Parse(string text) =>
        text.Length > MostBytes ? throw new BpmnUnreadableException("bpmn.too-large", 0, MostBytes.ToString(System.Globalization.CultureInfo.InvariantCulture))
        : Read(() => XmlReader.Create(new StringReader(text), Settings()));

    internal static BpmnFile Of(XDocument document) => new(document);

    /// <summary>The whole file in UTF-8.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            // Line breaks inside names would otherwise come back as blanks.
            NewLineHandling = NewLineHandling.Entitize,
            OmitXmlDeclaration = false,
        };
        using (var writer = XmlWriter.Create(stream, settings))
        {
            Document.Save(writer);
        }

        return stream.ToArray();
    }

    public override string ToString() => Encoding.UTF8.GetString(ToBytes());

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostBytes,
        MaxCharactersFromEntities = 1024,
        CloseInput = true,
    };

    private static BpmnFile Read(Func<XmlReader> open)
    {
        try
        {
            Sound(open);
            using var reader = open();
            var document = XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
            return document.Root!.Name == BpmnNames.Bpmn + "definitions"
                ? new(document)
                : throw new BpmnUnreadableException("bpmn.not-bpmn", document.Root.Line, document.Root.Name.LocalName);
        }
        catch (XmlException broken)
        {
            throw new BpmnUnreadableException("bpmn.not-xml", broken.LineNumber, broken.Message);
        }
    }

    /// <summary>Depth is measured before a tree is built, for the tree is walked by calls.</summary>
    private static void Sound(Func<XmlReader> open)
    {
        using var reader = open();
        while (reader.Read())
        {
            if (reader.Depth > Deepest)
            {
                throw new BpmnUnreadableException("bpmn.too-deep", ((IXmlLineInfo)reader).LineNumber, Deepest.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }
}

/// <summary>A file that cannot be read as BPMN 2.0 at all; the code is the key of its words.</summary>
public sealed class BpmnUnreadableException(string code, int line, string detail) : Exception($"{code}, line {line}: {detail}")
{
    public string Code { get; } = code;

    public int Line { get; } = line;

    public string Detail { get; } = detail;
}
