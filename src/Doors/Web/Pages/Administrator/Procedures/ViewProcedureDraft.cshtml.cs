using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Completeness;
using MotCua.Procedures.Drafting;

namespace MotCua.Web.Pages.Administrator.Procedures;

/// <summary>One procedure at work: its text revised and held against what the house knows; with all its wordings.</summary>
[RequestSizeLimit(5_000_000)]
public sealed class ViewProcedureDraftModel(Gate gate) : AdministratorPageModel(gate)
{
    [FromRoute(Name = "code")]
    public string Code { get; set; } = "";

    public DraftPage Draft { get; private set; } = null!;

    /// <summary>All published wordings, the latest first.</summary>
    public IReadOnlyList<ProcedureHead> History => [.. Draft.History.OrderByDescending(head => head.Number)];

    /// <summary>Whether anybody may read it today.</summary>
    public bool IsPublic => Draft.History.Any(head => head.HoldsOn(Today));

    /// <summary>What the text lacks: the one kept, or the one just typed.</summary>
    public IReadOnlyList<Gap> Gaps { get; private set; } = [];

    public async Task<IActionResult> OnPostRevise(Guid procedure, string? Content, CancellationToken cancel) =>
        Read<ProcedureContent>(Content, nameof(Content)) is { } content
            ? await Do(new ReviseProcedure(new(procedure), content, Version), "admin.procedure.revised", cancel)
            : await Again(cancel);

    /// <summary>Says what the text as typed lacks; nothing is saved.</summary>
    public async Task<IActionResult> OnPostCheck(string? Content, CancellationToken cancel)
    {
        if (Read<ProcedureContent>(Content, nameof(Content)) is not { } content)
        {
            return await Again(cancel);
        }

        var looked = await Look(cancel);
        var found = await Gate.Ask(new CheckWording(Code, content), cancel);
        Gaps = found.Done ? found.Value : Gaps;
        return looked;
    }

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var draft = await Gate.Ask(new ViewProcedureDraft(Code), cancel);
        if (draft.Done)
        {
            (Draft, Gaps) = (draft.Value, draft.Value.Gaps);
        }

        return draft.Refusal;
    }
}
