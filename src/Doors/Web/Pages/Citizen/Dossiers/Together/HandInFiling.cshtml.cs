using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers;
using MotCua.Dossiers.Confirming;
using MotCua.Dossiers.Together;
using MotCua.Kernel;
using MotCua.Web.Pages.Citizen.Dossiers.Confirming;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Citizen.Dossiers.Together;

/// <summary>Everything once more, with whatever is still wrong and the way to it; then all dossiers are handed in at once.</summary>
public sealed class HandInFilingModel(Gate gate, Wording words) : FilingPage(gate)
{
    internal const string CodeBox = "Code";

    /// <summary>Pressed twice, handed in once.</summary>
    [BindProperty]
    public string Key { get; set; } = "";

    [BindProperty]
    public int? Version { get; set; }

    [BindProperty]
    public DossierChannel? ReturnBy { get; set; }

    [BindProperty]
    public bool Sworn { get; set; }

    /// <summary>That the house hands in later what waits for a result.</summary>
    [BindProperty]
    public bool Agrees { get; set; }

    /// <summary>How far the signing of each form has come, by dossier; empty while something is left to do.</summary>
    public Dictionary<Guid, FormSigningView> Signing { get; } = [];

    public bool HasApp => Signing.Values.Any(one => one.HasApp);

    /// <summary>When one code was given for all forms as they are now; none while any of them lacks it.</summary>
    public DateTimeOffset? CodedAt => Signing.Values.All(one => one.CodedAt is not null) ? Signing.Values.Max(one => one.CodedAt) : null;

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        Key = Guid.CreateVersion7().ToString("N");
        ReturnBy = DossierChannel.Online;
        if (await FetchAll(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        Version = Filing.Version;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (!Sworn)
        {
            ModelState.AddModelError(nameof(Sworn), words["review.sworn.missing"]);
        }

        // Pressed again after it went through: what it led to is shown.
        if (await Fetch(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        if (!ModelState.IsValid || !await this.Confirms(Gate, words, Filing.Members[0].Dossier.Id, CodeBox, cancel))
        {
            return await FetchAll(cancel) ?? Page();
        }

        var handed = await Gate.Do(new HandInFiling(FilingId, ReturnBy ?? DossierChannel.Online, Agrees, Version, Key), cancel);
        if (handed.Done)
        {
            return RedirectToPage("ViewFiling", new { filing = Id });
        }

        if (FilingRefusals.NotAgreed.Is(handed.Refusal))
        {
            ModelState.AddModelError(nameof(Agrees), words.Of(handed.Refusal!));
            return await FetchAll(cancel) ?? Page();
        }

        return await FetchAll(cancel) ?? this.Show(handed.Refusal!);
    }

    private async Task<IActionResult?> FetchAll(CancellationToken cancel)
    {
        if (await Fetch(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        foreach (var member in Filing.Ready ? Filing.Members : [])
        {
            if ((await Gate.Ask(new ViewFormSigning(member.Dossier.Id), cancel)) is { Done: true, Value: var signing })
            {
                Signing[member.Dossier.Id.Value] = signing;
            }
        }

        return null;
    }
}
