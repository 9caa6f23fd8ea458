using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Accounts;
using MotCua.Dossiers;
using MotCua.Dossiers.Confirming;
using MotCua.Kernel;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Citizen.Dossiers.Confirming;

/// <summary>The box in which a citizen may type a one-time code before she hands in. A code is never shown again.</summary>
internal static class CodeBox
{
    /// <summary>Whether handing in may go on: no code was typed, or it was right. What it stood for is kept, so that a page shown again does not ask for another.</summary>
    public static async Task<bool> Confirms(this PageModel page, Gate gate, Wording words, DossierId dossier, string box, CancellationToken cancel)
    {
        var code = page.Request.Form[box].ToString();
        if (string.IsNullOrWhiteSpace(code))
        {
            return true;
        }

        // A form that is no longer to be confirmed was handed in by the first press; handing in again says so.
        var answered = await gate.Do(new ConfirmByCode(dossier, code), cancel);
        if (ConfirmingRefusals.NotToBeConfirmed.Is(answered.Refusal) || answered is { Done: true, Value: CodeAnswer.Taken })
        {
            return true;
        }

        page.ModelState.AddModelError(box, answered.Refusal is { } refused ? words.Of(refused) : words[$"confirm.code.{answered.Value}"]);
        return false;
    }
}
