using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
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

    public IReadOnlyList<ProcedureHead> History { get; private set; } = [];

    public async Task<IActionResult> OnPostRevise(Guid procedure, string? Content, CancellationToken cancel) =>
        Read<ProcedureContent>(Content, nameof(Content)) is { } content
            ? await Do(new ReviseProcedure(new(procedure), content, Version), "admin.procedure.revised", cancel)
            : await Again(cancel);

    public async Task<IActionResult> OnPostPublish(Guid procedure, DateOnly? From, string? Decision, DateOnly? Until, CancellationToken cancel) =>
        Day(From, nameof(From)) is { } from
            ? await Do(new PublishProcedure(new(procedure), from, Decision ?? "", Until, Version), "admin.procedure.published", cancel)
            : await Again(cancel);

    public async Task<IActionResult> OnPostWithdraw(Guid procedure, DateOnly? On, string? WithdrawDecision, CancellationToken cancel) =>
        Day(On, nameof(On)) is { } on
            ? await Do(new WithdrawProcedure(new(procedure), on, WithdrawDecision ?? "", Version), "admin.procedure.withdrawn", cancel)
            : await Again(cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var draft = await Gate.Ask(new ViewProcedureDraft(Code), cancel);
        if (draft.Refusal is { } refusal)
        {
            return refusal;
        }

        Draft = draft.Value;
        var page = await Gate.Ask(new ViewProcedure(Code), cancel);
        History = page.Done ? page.Value.History : [];
        return null;
    }
}
