using System.Xml.Linq;

namespace MotCua.Processes.Bpmn;

/// <summary>The names that the standard and this house give to things in a BPMN file; prefixes mean nothing.</summary>
internal static class BpmnNames
{
    public static readonly XNamespace Bpmn = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    public static readonly XNamespace Diagram = "http://www.omg.org/spec/BPMN/20100524/DI";
    public static readonly XNamespace Bounds = "http://www.omg.org/spec/DD/20100524/DC";
    public static readonly XNamespace Drawing = "http://www.omg.org/spec/DD/20100524/DI";
    public static readonly XNamespace Schema = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>What this house adds, as extension elements; see docs/bpmn.md.</summary>
    public static readonly XNamespace Ours = "urn:motcua:bpmn:1";

    extension(XElement element)
    {
        public bool IsBpmn => element.Name.Namespace == Bpmn;

        public string? Id => element.Attribute("id")?.Value;

        /// <summary>As a person reads it: one line, no blanks around.</summary>
        public string DisplayName => string.Join(' ', (element.Attribute("name")?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        public int Line => ((System.Xml.IXmlLineInfo)element).LineNumber;

        /// <summary>The children of the standard that bear this name.</summary>
        public IEnumerable<XElement> Parts(string name) => element.Elements(Bpmn + name);

        /// <summary>Our extension of this element, if it has one.</summary>
        public XElement? Extension(string name) => element.Elements(Bpmn + "extensionElements").Elements(Ours + name).FirstOrDefault();

        public bool Says(string attribute, bool value) => string.Equals(element.Attribute(attribute)?.Value.Trim(), value ? "true" : "false", StringComparison.Ordinal)
            || element.Attribute(attribute)?.Value.Trim() == (value ? "1" : "0");
    }
}
