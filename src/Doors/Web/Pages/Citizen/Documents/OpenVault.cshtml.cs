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

    public DateOnly Today => clock.Today();

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var outcome = await gate.Ask(new OpenVault(Owner), cancel);
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
