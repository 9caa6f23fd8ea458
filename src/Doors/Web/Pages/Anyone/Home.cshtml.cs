using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Documents;
using MotCua.Documents.Vault;
using MotCua.Dossiers;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Anyone;

/// <summary>The front of the house: one question, one search box, and ways to a person.</summary>
public sealed class HomeModel(Gate gate, IActorProvider actors, TimeProvider clock) : PageModel
{
    private const int Looked = 20;

    public static readonly (string Key, string Icon, string Colour)[] LifeEvents =
    [
        ("birth", "baby", "brand1"),
        ("house", "house", "accent"),
        ("land", "map", "brand2"),
        ("farm", "sprout", "success"),
        ("marriage", "heart-handshake", "brand1"),
        ("school", "graduation-cap", "info"),
        ("vehicle", "car", "violet"),
        ("support", "hand-heart", "warning"),
        ("shop", "store", "teal"),
        ("papers", "id-card", "accent"),
        ("health", "stethoscope", "info"),
        ("death", "flower-2", "neutral"),
    ];

    public static readonly (string Key, string Icon)[] Promises =
        [("papers", "folder-check"), ("time", "calendar-check"), ("apology", "mail-check")];

    /// <summary>Of a citizen who is signed in: what waits for them first, else what we are at.</summary>
    public DossierRow? Mine { get; private set; }

    /// <summary>Papers of theirs that end soon.</summary>
    public IReadOnlyList<ExpiringPaper> Expiring { get; private set; } = [];

    public static bool WaitsForCitizen(DossierStage stage) =>
        stage is DossierStage.Draft or DossierStage.AwaitingCompletion or DossierStage.AwaitingSupplement or DossierStage.AwaitingPayment;

    public async Task OnGet(CancellationToken cancel)
    {
        if (actors.Current.Kind is ActorKind.Citizen && await gate.Ask(new FindMyDossiers(Take: Looked), cancel) is { Done: true } found)
        {
            Mine = found.Value.Rows.Where(row => row.Stage is DossierStage.Draft || NationalStates.IsOpen(row.Stage))
                .OrderBy(row => (row.Stage is DossierStage.Draft, !WaitsForCitizen(row.Stage))).FirstOrDefault();
            if (actors.Current.May(DocumentPermissions.OwnVault, clock.Today()))
            {
                var expiring = await gate.Ask(new FindExpiring(new(actors.Current.OnBehalfOf ?? actors.Current.Id)), cancel);
                Expiring = expiring.Done ? expiring.Value : [];
            }
        }
    }
}
