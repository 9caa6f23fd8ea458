using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Documents;
using MotCua.Documents.Vault;
using MotCua.Kernel;
using MotCua.Web.Serving;
using MotCua.People;

namespace MotCua.Web.Pages.Citizen.Documents;

/// <summary>A person looks at what the State holds for them.</summary>
public sealed class OpenVaultModel(Gate gate, IActorProvider actors, TimeProvider clock) : PageModel
{
    public IReadOnlyList<VaultItemCard> Papers { get; private set; } = [];

    /// <summary>No official has seen yet who they are, so nothing that is held is shown.</summary>
    public bool Unconfirmed { get; private set; }

    public DateOnly Today => clock.Today();

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var outcome = await gate.Ask(new OpenVault(Owner), cancel);
        if (KernelRefusals.NotAllowed.Is(outcome.Refusal) && actors.Current.Kind is ActorKind.Citizen)
        {
            // Their own door, and not yet open: they are told how it opens.
            Unconfirmed = true;
            Response.StatusCode = StatusCodes.Status403Forbidden;
            return Page();
        }

        return outcome.Match(
            papers =>
            {
                Papers = papers;
                return Page();
            },
            this.Show);
    }

    /// <summary>One of the papers itself.</summary>
    public async Task<IActionResult> OnGetPaper([FromQuery(Name = "giay")] Guid item, CancellationToken cancel)
    {
        var outcome = await gate.Ask(new OpenVaultPaper(Owner, new VaultItemId(item)), cancel);
        return outcome.Match<IActionResult>(paper => this.Hand(paper.Content, paper.MediaType, paper.FileName, paper.Sha256), this.Show);
    }

    private PersonId Owner => new(actors.Current.OnBehalfOf ?? actors.Current.Id);
}
