using MotCua.Dossiers;

namespace MotCua.Web.Pages.Officer.Reception;

/// <summary>One line of the checklist as the clerk filled it in.</summary>
public sealed class FindingTyped
{
    public string Paper { get; set; } = "";

    public PaperVerdict Verdict { get; set; }

    public bool OnPaper { get; set; }

    public string? Remark { get; set; }
}
