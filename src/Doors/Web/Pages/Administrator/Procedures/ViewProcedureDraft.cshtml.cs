using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Drafting;
using MotCua.Procedures.Publication;

namespace MotCua.Web.Pages.Administrator.Procedures;

/// <summary>One procedure at work: its text revised, published by a decision, withdrawn; with all its wordings.</summary>
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

    /// <summary>Whether there is anything left to withdraw.</summary>
    public bool StillHolds => Draft.History.Any(head => head.Until is null || head.Until > Today);

    public async Task<IActionResult> OnPostRevise(Guid procedure, string? Content, CancellationToken cancel) =>
        Read<ProcedureContent>(Content, nameof(Content)) is { } content
            ? await Do(new ReviseProcedure(new(procedure), content, Version), "admin.procedure.revised", cancel)
            : await Again(cancel);

    public async Task<IActionResult> OnPostPublish(Guid procedure, DateOnly? From, string? Decision, DateOnly? Until, CancellationToken cancel) =>
        Day(From, nameof(From)) is { } from
            ? await Do(new PublishProcedure(new(procedure), from, Decision ?? "", Until, Version), "admin.procedure.published", cancel)
            : await Again(cancel);

    public async Task<IActionResult> OnPostWithdraw(Guid procedure, DateOnly? On, string? WithdrawDecision, bool Sure, CancellationToken cancel) =>
        Day(On, nameof(On)) is { } on && this.Sure(Sure, nameof(Sure))
            ? await Do(new WithdrawProcedure(new(procedure), on, WithdrawDecision ?? "", Version), "admin.procedure.withdrawn", cancel)
            : await Again(cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var draft = await Gate.Ask(new ViewProcedureDraft(Code), cancel);
        if (draft.Done)
        {
            Draft = draft.Value;
        }

        return draft.Refusal;
    }
}
