using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Reception;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Officer.Reception;

/// <summary>Further requests for more that wait for the head: yes or no, one by one.</summary>
public sealed class FindSecondRequestsModel(Gate gate) : PageModel
{
    public IReadOnlyList<SecondRequestRow> Laid { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Fetch(cancel) ?? Page();

    public Task<IActionResult> OnPostApprove([FromForm] Guid dossier, [FromForm] Guid request, CancellationToken cancel) =>
        Do(new ApproveSecondRequest(new DossierId(dossier), request), "further.approved", cancel);

    public Task<IActionResult> OnPostDecline([FromForm] Guid dossier, [FromForm] Guid request, [FromForm] string? reason, CancellationToken cancel) =>
        Do(new DeclineSecondRequest(new DossierId(dossier), request, reason ?? ""), "further.declined", cancel);

    private async Task<IActionResult> Do(ICommand<Done> deed, string notice, CancellationToken cancel)
    {
        if ((await gate.Do(deed, cancel)).Refusal is { } refusal)
        {
            return await Fetch(cancel) ?? this.Show(refusal);
        }

        this.Tell(notice);
        return Redirect("/can-bo/xin-phep");
    }

    private async Task<IActionResult?> Fetch(CancellationToken cancel)
    {
        var found = await gate.Ask(new FindSecondRequests(), cancel);
        if (found.Refusal is { } refusal)
        {
            return this.TurnAway(refusal);
        }

        Laid = found.Value;
        return null;
    }
}
