using Microsoft.AspNetCore.Mvc;
using MotCua.Documents;
using MotCua.Dossiers;
using MotCua.Dossiers.Held;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Together;
using MotCua.Kernel;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Citizen.Dossiers.Together;

/// <summary>The papers of all dossiers of a filing, each sheet once: what is sent here stands in every dossier that asks for it.</summary>
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class FilingPapersModel(Gate gate, Wording words) : FilingPage(gate)
{
    private const long MostBytes = 120L << 20;

    /// <summary>By sheet, what the State already holds.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<VaultItemCard>> Offers { get; private set; } = new Dictionary<string, IReadOnlyList<VaultItemCard>>();

    /// <summary>By sheet, the register that may be asked instead.</summary>
    public IReadOnlyDictionary<string, RegisterChance> Registers { get; private set; } = new Dictionary<string, RegisterChance>();

    /// <summary>How a sheet is named among the boxes of the page.</summary>
    public static string NameOf(SharedPaper sheet) => $"{sheet.Dossier}/{sheet.Paper.Key}";

    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Furnish(cancel) ?? Page();

    public async Task<IActionResult> OnPost([FromForm(Name = "_di")] string? go, CancellationToken cancel)
    {
        var form = await Request.ReadFormAsync(cancel);
        foreach (var file in form.Files.Where(file => file.FileName.Length > 0))
        {
            var (dossier, paper) = Read(file.Name);
            await using var content = file.OpenReadStream();
            var handed = await Gate.Do(new AttachFile(dossier, paper, Path.GetFileName(file.FileName), content), cancel);
            if (handed.Refusal is { Kind: RefusalKind.Forbidden or RefusalKind.Missing } refused)
            {
                return this.TurnAway(refused);
            }

            if (handed.Refusal is { } wrong)
            {
                ModelState.AddModelError(file.Name, words["papers.refused", Path.GetFileName(file.FileName), words.Of(wrong)]);
            }
        }

        if (await Furnish(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        foreach (var sheet in go == "tiep" ? Filing.Missing : [])
        {
            ModelState.AddModelError(NameOf(sheet), words["papers.missing", sheet.Paper.Name]);
        }

        if (!ModelState.IsValid)
        {
            var page = Page();
            page.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return page;
        }

        return go == "tiep" ? RedirectToPage("HandInFiling", new { filing = Id }) : RedirectToPage(new { filing = Id });
    }

    /// <summary>A file sent by mistake is taken back out of every dossier in which it stands; it is said where it is missed.</summary>
    public async Task<IActionResult> OnPostDetach([FromForm(Name = "_bo")] string? which, CancellationToken cancel)
    {
        var cut = (which ?? "").LastIndexOf('/');
        var (dossier, paper) = Read(cut > 0 ? which![..cut] : "");
        if (await Furnish(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        var sheet = Filing.Papers.FirstOrDefault(one => one.Dossier == dossier && one.Paper.Key == paper);
        var done = await Gate.Do(new DetachFile(dossier, paper, cut > 0 ? which![(cut + 1)..] : ""), cancel);
        if (done.Refusal is { } refused)
        {
            return this.Show(refused);
        }

        this.Tell("together.paper.missed", sheet?.Paper.Name, string.Join(", ", sheet?.In ?? []));
        return RedirectToPage(new { filing = Id });
    }

    public async Task<IActionResult> OnPostTake([FromForm(Name = "_lay")] string? which, CancellationToken cancel)
    {
        var cut = (which ?? "").LastIndexOf('/');
        var (dossier, paper) = Read(cut > 0 ? which![..cut] : "");
        var done = await Gate.Do(new TakeFromVault(dossier, paper, new(cut > 0 && Guid.TryParse(which.AsSpan(cut + 1), out var item) ? item : Guid.Empty)), cancel);
        if (done.Refusal is { } refused)
        {
            return await Furnish(cancel) ?? this.Show(refused);
        }

        this.Tell("papers.taken");
        return RedirectToPage(new { filing = Id });
    }

    /// <summary>A register is asked instead, once for all dossiers that ask for the sheet.</summary>
    public async Task<IActionResult> OnPostRegister([FromForm(Name = "_hoi")] string? which, CancellationToken cancel)
    {
        var (dossier, paper) = Read(which ?? "");
        var done = await Gate.Do(new TakeFromRegister(dossier, paper), cancel);
        if (done.Refusal is { } refused)
        {
            return await Furnish(cancel) ?? this.Show(refused);
        }

        this.Tell($"papers.register.{done.Value.Looked.Outcome}", done.Value.Looked.Name);
        return RedirectToPage(new { filing = Id });
    }

    private async Task<IActionResult?> Furnish(CancellationToken cancel)
    {
        if (await Fetch(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        Dictionary<string, IReadOnlyList<VaultItemCard>> offers = [];
        Dictionary<string, RegisterChance> registers = [];
        foreach (var dossier in Filing.Papers.Where(sheet => sheet.Paper.PaperType is not null).Select(sheet => sheet.Dossier).Distinct())
        {
            var draft = await Gate.Ask(new ViewDraft(dossier, null, false, Wording.Language), cancel);
            foreach (var (paper, held) in draft.Done ? draft.Value.Offers : new Dictionary<string, IReadOnlyList<VaultItemCard>>())
            {
                offers[$"{dossier}/{paper}"] = held;
            }

            foreach (var (paper, chance) in draft.Done ? draft.Value.Registers : new Dictionary<string, RegisterChance>())
            {
                registers[$"{dossier}/{paper}"] = chance;
            }
        }

        (Offers, Registers) = (offers, registers);
        return null;
    }

    private static (DossierId Dossier, string Paper) Read(string name) =>
        name.IndexOf('/', StringComparison.Ordinal) is > 0 and var cut && DossierId.TryParse(name[..cut], out var dossier) ? (dossier, name[(cut + 1)..]) : (default, "");
}
