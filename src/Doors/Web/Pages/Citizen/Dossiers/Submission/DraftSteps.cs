using MotCua.Dossiers.Submission;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Citizen.Dossiers.Submission;

/// <summary>The way through an application: the pages of its form, the papers, the overview.</summary>
internal static class DraftSteps
{
    public static IReadOnlyList<string> Of(DraftView draft, Wording words) =>
        [.. draft.Together is not null && draft.Page is { } page ? page.Pages.Select(link => link.Title) : draft.Summary.Select(sheet => sheet.Title), words["step.papers"], words["step.review"]];
}
