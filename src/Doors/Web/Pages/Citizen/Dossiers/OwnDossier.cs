using MotCua.Dossiers;
using MotCua.Dossiers.Tracking;

namespace MotCua.Web.Pages.Citizen.Dossiers;

/// <summary>What every page about one's own dossier asks of it.</summary>
internal static class OwnDossier
{
    extension(DossierView dossier)
    {
        /// <summary>Not handed in yet, or given back to be mended.</summary>
        public bool MayBeWritten => dossier.Stage is DossierStage.Draft or DossierStage.AwaitingCompletion or DossierStage.AwaitingSupplement;

        public bool IsBeingMended => dossier.Stage is DossierStage.AwaitingCompletion or DossierStage.AwaitingSupplement;

        /// <summary>Where all of one's own are: the citizen's, or those of the agency that asked.</summary>
        public string List => dossier.RequestedBy is null ? "/ho-so-cua-toi" : "/can-bo/yeu-cau";

        /// <summary>The name of that list, as a key of words.</summary>
        public string ListName => dossier.RequestedBy is null ? "mine.title" : "request.title";

        /// <summary>The code where there is one, the request's number before.</summary>
        public string Name => dossier.Code ?? dossier.RequestNumber;
    }
}
