using MotCua.Dossiers;
using MotCua.Dossiers.Reception;

namespace MotCua.Web.Pages.Officer.Reception;

/// <summary>One line of the checklist as the clerk filled it in, with the pages scanned or photographed for it.</summary>
public sealed class FindingTyped
{
    public string Paper { get; set; } = "";

    public PaperVerdict Verdict { get; set; }

    public bool OnPaper { get; set; }

    public string? Remark { get; set; }

    public List<IFormFile> Files { get; set; } = [];

    /// <summary>Ticked as there and nothing said against it: it is fit.</summary>
    public PaperFinding Read() => new(Paper, OnPaper && Verdict is PaperVerdict.Unchecked ? PaperVerdict.Fit : Verdict, OnPaper, Remark);
}
