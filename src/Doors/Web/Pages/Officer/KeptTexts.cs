using MotCua.Dossiers.Templates;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer;

/// <summary>The kept texts offered beside a box: for what, into which box, and where the form goes that inserts without script.</summary>
public sealed record KeptTexts(TemplatePurpose Purpose, DossierView Dossier, string Into, string Page, string? Deed = null)
{
    /// <summary>Where one choice serves several boxes, each has a button of its own.</summary>
    public bool ButtonElsewhere { get; init; }

    /// <summary>Of several open pieces of work the one that is looked at.</summary>
    public Guid? Piece { get; init; }

    public string Address(string into) => DeskAddress.Of(Page, ("handler", "Insert"), ("viec", Deed), ("phan", Piece?.ToString()), ("mau", Purpose.ToString()), ("vao", into));

    public static string Filled(string text, DossierView dossier, Actor officer, InWords say, TimeProvider clock) => TemplateText.Fill(text, field => field switch
    {
        "applicant" => dossier.ApplicantName,
        "code" => dossier.Code ?? dossier.RequestNumber,
        "procedure" => dossier.ProcedureName,
        "due" => dossier.Due.Due is { } due ? say.MomentInFull(due) : null,
        "agency" => dossier.CompetentAgencyName,
        "step" => dossier.Steps.LastOrDefault(step => step.LeftAt is null)?.Name,
        "officer" => officer.Name,
        "today" => InWords.PaperDay(clock.Today()),
        _ => null,
    });
}
