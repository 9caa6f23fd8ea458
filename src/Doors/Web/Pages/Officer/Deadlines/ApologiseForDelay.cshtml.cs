using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers.Deadlines;
using MotCua.Kernel;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer.Deadlines;

/// <summary>The head says sorry under their own signature: why it takes longer, and how many working days more; at most once.</summary>
public sealed class ApologiseForDelayModel(Gate gate, InWords say) : DossierPageModel(gate)
{
    /// <summary>What the facts say, as a beginning; the sheet is Vietnamese whatever the head reads.</summary>
    public string Drafted
    {
        get
        {
            var words = Wording.Of(Wording.Vietnamese);
            string Said(string key, params object?[] arguments) => string.Format(System.Globalization.CultureInfo.InvariantCulture, words[key], arguments);
            var done = Dossier.Steps.Where(step => step.LeftAt > step.DueAt).Select(step => Said("apology.draft.step", step.Name));
            var now = Dossier.Steps.Where(step => step.LeftAt is null).Select(step => Said("apology.draft.now", step.Name, say.Hours(step.Used), say.Hours(step.Allotted)));
            var asked = Dossier.Consultations.Where(one => one.AnsweredAt is null).Select(one => Said("apology.draft.asked", one.AgencyName));
            return string.Join(' ', now.Concat(done).Concat(asked));
        }
    }

    public Task<IActionResult> OnGet(CancellationToken cancel) => Look(cancel);

    public Task<IActionResult> OnPost([FromForm] string? reason, [FromForm] int days, CancellationToken cancel) =>
        Do(new ApologiseForDelay(DossierId, reason ?? "", days, Version), _ =>
        {
            this.Tell("apology.sent");
            return Redirect($"/can-bo/ho-so/{Id}/xin-loi");
        }, cancel);
}
