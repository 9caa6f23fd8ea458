using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers.Notes;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Officer.Notes;

/// <summary>What colleagues noted about a dossier: a note is written, pinned, or struck out; the citizen never sees it.</summary>
public sealed class FindNotesModel(Gate gate) : DossierPageModel(gate)
{
    public Task<IActionResult> OnGet(CancellationToken cancel) => Look(cancel);

    public Task<IActionResult> OnPostWrite([FromForm] string? note, [FromForm] bool pinned, CancellationToken cancel) =>
        Do(new WriteNote(DossierId, note ?? "", pinned, Key), _ => Back("notes.written"), cancel);

    public Task<IActionResult> OnPostStrike([FromForm] Guid which, CancellationToken cancel) =>
        Do(new StrikeNote(DossierId, which), _ => Back("notes.struck"), cancel);

    public Task<IActionResult> OnPostPin([FromForm] Guid which, [FromForm] bool pinned, CancellationToken cancel) =>
        Do(new PinNote(DossierId, which, pinned), _ => Back(pinned ? "notes.pinned" : "notes.unpinned"), cancel);

    private RedirectResult Back(string notice)
    {
        this.Tell(notice);
        return Redirect($"/can-bo/ho-so/{Id}#h-gc");
    }
}
