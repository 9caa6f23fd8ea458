using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Regimes;
using MotCua.Reviews;
using MotCua.Reviews.Counting;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Reviews;

/// <summary>What our dossiers suggest over all procedures.</summary>
public sealed class FindSuggestionsModel(Gate gate, IRuleSets rules) : AdministratorPageModel(gate)
{
    private Dictionary<string, string> reasons = [];

    [BindProperty(SupportsGet = true, Name = "loai")]
    public SuggestionKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "noi-bo")]
    public string? Switch { get; set; }

    /// <summary>Shows those of internal procedures, by themselves.</summary>
    public bool Internal => Switch is "1";

    public Leaf<SuggestionRow> Found { get; private set; } = null!;

    protected override string Needs => ReviewPermissions.View;

    /// <summary>A reason is known by its code; what it means stands in the rules.</summary>
    public string About(SuggestionKind kind, string name) => kind is SuggestionKind.ReasonFrequent ? reasons.GetValueOrDefault(name, name) : name;

    protected override async Task<IActionResult?> Take(CancellationToken cancel) => await Take("reviews.suggestions",
        [
            new Column<SuggestionRow>(Words["reviews.procedure.code"], row => row.Procedure, 16), new(Words["reviews.procedure"], row => row.ProcedureName, 60), new(Words["reviews.suggestion.kind"], row => Words[$"reviews.suggestion.{row.Kind}"], 40),
            new(Words["reviews.suggestion.about"], row => row.TargetName, 60), new(Words["reviews.suggestion.dossiers"], row => row.Dossiers, 12), new(Words["reviews.suggestion.all"], row => row.OutOf, 12),
        ],
        async after => await Gate.Ask(new FindSuggestions(Kind, after, Leaf.Asked, Internal), cancel), row => row.Key, cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Gate.Ask(new FindSuggestions(Kind, After, Leaf.Asked, Internal), cancel);
        if (found.Done)
        {
            Found = Leaf.Of(found.Value, row => row.Key);
            reasons = (await rules.InForce(Today, cancel)).Reasons.ToDictionary(reason => reason.Code, reason => reason.Words.In(Wording.Language));
        }

        return found.Refusal;
    }
}
