using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers.Together;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Citizen.Dossiers.Together;

/// <summary>What is filed together, before and after: what is still to do in each dossier; once handed in, the number and the hour of the answer of each.</summary>
public sealed class ViewFilingModel(Gate gate) : FilingPage(gate)
{
    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Fetch(cancel, onlyOpen: false) ?? Page();

    /// <summary>One dossier goes its own way; nothing typed is lost.</summary>
    public async Task<IActionResult> OnPostLeaveOut(Guid dossier, CancellationToken cancel)
    {
        var left = await Gate.Do(new LeaveOut(FilingId, new(dossier)), cancel);
        if (left.Refusal is { } refused)
        {
            return await Fetch(cancel, onlyOpen: false) ?? this.Show(refused);
        }

        this.Tell("together.left-out");
        return left.Value.GoesOn ? RedirectToPage(new { filing = Id }) : RedirectToPage("../Submission/SaveAnswers", new { dossier = left.Value.Only!.Value.Value });
    }
}
