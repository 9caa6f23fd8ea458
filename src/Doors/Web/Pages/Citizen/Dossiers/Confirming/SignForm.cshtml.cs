using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Confirming;
using MotCua.Kernel;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Citizen.Dossiers.Confirming;

/// <summary>The form as the paper that will be signed, and the way to the service where one signs; afterwards, that it is signed.</summary>
public sealed class SignFormModel(Gate gate, Wording words) : PageModel
{
    [FromRoute(Name = "dossier")]
    public Guid Id { get; set; }

    public FormSigningView Signing { get; private set; } = null!;

    /// <summary>Where the citizen gives her consent; none where the service does not answer.</summary>
    public Uri? Where { get; private set; }

    /// <summary>Why she cannot go there now.</summary>
    public string? Silent { get; private set; }

    public string Back => Signing.IsDraft ? $"/ho-so/{Id}/xem-lai" : $"/ho-so/{Id}/bo-sung";

    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Fetch(cancel) ?? Page();

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var drawn = await gate.Do(new DrawForm(new(Id)), cancel);
        return drawn.Refusal is { } refused ? await Fetch(cancel) ?? this.Show(refused) : RedirectToPage(new { dossier = Id });
    }

    private async Task<IActionResult?> Fetch(CancellationToken cancel)
    {
        var viewed = await gate.Ask(new ViewFormSigning(new(Id)), cancel);
        if (viewed.Refusal is { } refused)
        {
            return refused.Kind is RefusalKind.Conflict ? RedirectToPage("../Tracking/ViewMyDossier", new { dossier = Id }) : this.TurnAway(refused);
        }

        Signing = viewed.Value;
        if (Signing.Service is null)
        {
            return LocalRedirect(Back);
        }

        if (Signing.Form is { Covers: true, SignedAt: null } form)
        {
            var asked = await gate.Ask(new AskToSign(new(Id), form.Id), cancel);
            Silent = asked.Refusal is { } silent ? PersonalWords.Of(words, silent) : null;
            Where = asked.Done ? asked.Value : null;
        }

        return null;
    }
}
