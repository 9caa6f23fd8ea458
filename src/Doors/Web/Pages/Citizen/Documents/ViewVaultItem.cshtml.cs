using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Documents;
using MotCua.Documents.Sharing;
using MotCua.Documents.Vault;
using MotCua.Kernel;
using MotCua.People;
using MotCua.Web.Parts;
using MotCua.Web.Serving;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Citizen.Documents;

/// <summary>One paper of one's vault: where it came from, what it is worth, for what it was used, and with whom it is shared.</summary>
public sealed class ViewVaultItemModel(Gate gate, IActorProvider actors, Wording words, IConfiguration configuration, TimeProvider clock) : PageModel
{
    private static readonly int[] Hourly = [1, 24, 72, 168, 720];

    [FromRoute(Name = "item")]
    public Guid Id { get; set; }

    [BindProperty]
    public int Hours { get; set; } = 24;

    [BindProperty]
    public string? ForWhom { get; set; }

    public VaultItemView Found { get; private set; } = null!;

    /// <summary>How often the link may be opened.</summary>
    [BindProperty]
    public int Opens { get; set; } = ShareVaultItem.OpensUnlessSaid;

    /// <summary>The link just made; shown this once, for it is kept nowhere.</summary>
    public string? Link { get; private set; }

    public SharedLink? Made { get; private set; }

    public DateOnly Today => clock.Today();

    public IReadOnlyList<Choice> Times => [.. Hourly.Select(hours => new Choice($"{hours}", words[hours < 24 ? "vaultshare.hours" : "vaultshare.days", hours < 24 ? hours : hours / 24]))];

    private PersonId Owner => new(actors.Current.OnBehalfOf ?? actors.Current.Id);

    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Fetch(cancel) ?? Page();

    public async Task<IActionResult> OnPostShare(CancellationToken cancel)
    {
        var made = await gate.Do(new ShareVaultItem(Owner, new(Id), Hours, ForWhom, Opens), cancel);
        if (made.Refusal is { } refused)
        {
            var shown = this.Show(refused);
            return await Fetch(cancel) ?? shown;
        }

        Made = made.Value;
        Link = new Uri(PublicAddress.Of(configuration), $"chia-se?ma={made.Value.Token}").ToString();
        return await Fetch(cancel) ?? Page();
    }

    public async Task<IActionResult> OnPostWithdraw([FromForm] Guid share, CancellationToken cancel)
    {
        var done = await gate.Do(new WithdrawShare(Owner, new(share)), cancel);
        if (done.Refusal is { } refused)
        {
            return this.TurnAway(refused);
        }

        this.Tell("vaultshare.withdrawn.done");
        return RedirectToPage(new { item = Id });
    }

    private async Task<IActionResult?> Fetch(CancellationToken cancel)
    {
        var found = await gate.Ask(new ViewVaultItem(Owner, new(Id)), cancel);
        if (found.Refusal is { } refused)
        {
            return this.TurnAway(refused);
        }

        Found = found.Value;
        return null;
    }
}
