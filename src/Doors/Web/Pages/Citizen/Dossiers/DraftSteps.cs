using MotCua.Dossiers;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Citizen.Dossiers;

/// <summary>The way through an application: the pages of its form, the papers, the overview.</summary>
internal static class DraftSteps
{
    public static IReadOnlyList<string> Of(DraftView draft, Wording words) =>
        [.. draft.Summary.Select(page => page.Title), words["step.papers"], words["step.review"]];

    extension(DossierView dossier)
    {
        /// <summary>Not handed in yet, or given back to be mended.</summary>
        public bool MayBeWritten => dossier.Stage is DossierStage.Draft or DossierStage.AwaitingCompletion or DossierStage.AwaitingSupplement;

        public bool IsBeingMended => dossier.Stage is DossierStage.AwaitingCompletion or DossierStage.AwaitingSupplement;

        /// <summary>The code where there is one, the request's number before.</summary>
        public string Name => dossier.Code ?? dossier.RequestNumber;
    }
}
