using System.Xml.Linq;

namespace MotCua.Processes.Bpmn;

/// <summary>Something in a BPMN file that this house does not run as it is drawn: what, which element, on which line. What stops keeps the file a drawing; the rest is kept and not acted upon.</summary>
public sealed record BpmnRemark(string Code, string Element, string? Id, int Line, string? Detail = null)
{
    public bool Stops { get; init; } = true;

    /// <summary>An element without an id is named by the nearest one around it.</summary>
    internal static BpmnRemark About(XElement element, string code, string? detail = null) =>
        new($"bpmn.{code}", element.Name.LocalName, element.AncestorsAndSelf().Select(one => one.Id).FirstOrDefault(id => id is not null), element.Line, detail);
}
