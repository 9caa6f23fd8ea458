using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <content>At another agency, because competence went over before it was received.</content>
internal sealed partial class Dossier
{
    public void GoTo(string agency, string name, Guid process, string? document, Hand by, DateTimeOffset now)
    {
        NotAwaitingReception.Unless(Stage is DossierStage.Submitted && AcceptedAt is null);
        var before = CompetentAgencyName;
        var known = agency == ReceivingAgency;
        BeSettledBy(agency, name);
        Process = process;
        if (!known)
        {
            Words.AddRange(DossierWord.Of(Id, ApplicantName, agency));
        }

        Note(now, "went-over", by, document is null ? $"{before} → {name}" : $"{before} → {name} ({document})");
    }
}
