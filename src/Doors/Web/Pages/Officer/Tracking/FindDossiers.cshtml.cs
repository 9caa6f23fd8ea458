using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Procedures.Catalogue;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Tracking;

/// <summary>Looks a dossier up by whatever the citizen holds: code, identity number, telephone, name.</summary>
public sealed class FindDossiersModel(Gate gate, Wording words, TimeProvider clock) : PageModel
{
    public static readonly DossierStage[] Stages = [.. Enum.GetValues<DossierStage>().Where(stage => stage is not DossierStage.Draft)];

    private const int Shown = 20;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang-thai")]
    public DossierStage? Stage { get; set; }

    [BindProperty(SupportsGet = true, Name = "thu-tuc")]
    public string? Procedure { get; set; }

    /// <summary>Procedures whose plain name says what was typed: their dossiers may be meant.</summary>
    public IReadOnlyList<ProcedureFound> Procedures { get; private set; } = [];

    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    public Page<DossierRow> Found { get; private set; } = new([], null);

    /// <summary>Words that very many bear: only the newest were gone through, and the next page goes on.</summary>
    public bool IsPart => Found.Next is not null && Found.Rows.Count < Shown;

    public DossierList List => new(words["find.title"], Found.Rows, DossierList.ToDossier, words[IsPart ? "find.none-yet" : "find.none"]) { Now = clock.GetUtcNow() };

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (this.TakesAway)
        {
            return await this.TakeAway(words["find.title"], DossierColumns.Of(words), after => gate.Ask(new FindDossiers(Text, null, Stage, after, 100, Procedure), cancel), cancel);
        }

        var found = await gate.Ask(new FindDossiers(Text, null, Stage, After, Shown, Procedure), cancel);
        if (found.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        Found = found.Value;
        if (After is null && Procedure is null && Text is { Length: > 2 } text && !text.Any(char.IsAsciiDigit))
        {
            var procedures = await gate.Ask(new FindProcedures(text, null, 5), cancel);
            Procedures = procedures.Done ? procedures.Value.Items : [];
        }

        return Page();
    }

    public string At(string? after) => DeskAddress.Of("/can-bo/tra-cuu", ("q", Text), ("trang-thai", Stage?.ToString()), ("thu-tuc", Procedure), ("sau", after));
}
