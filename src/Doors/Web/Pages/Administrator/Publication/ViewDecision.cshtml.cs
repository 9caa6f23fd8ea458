using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers.Rewording;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Publication;

namespace MotCua.Web.Pages.Administrator.Publication;

/// <summary>One decision: what it says and does, what it touches, how it stands to its days, and what is to be done with it next.</summary>
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class ViewDecisionModel(Gate gate, INationalDatabase national) : AdministratorPageModel(gate)
{
    private const long MostBytes = 16L << 20;

    [FromRoute(Name = "decision")]
    public Guid Id { get; set; }

    public DecisionView View { get; private set; } = null!;

    public IReadOnlyList<Impact> Impacts { get; private set; } = [];

    public bool IsConnected => national.IsConnected;

    /// <summary>Whether anything can be done by who looks.</summary>
    public bool Actions => View.Row.State switch
    {
        DecisionState.Drafted => May(ProcedurePermissions.Check),
        DecisionState.Checked => May(ProcedurePermissions.Check) || May(ProcedurePermissions.Return),
        DecisionState.Submitted => View.MaySign || May(ProcedurePermissions.Return),
        DecisionState.Signed => May(ProcedurePermissions.Check),
        _ => false,
    };

    protected override string Needs => ProcedurePermissions.SeeDecisions;

    private DecisionId Decision => new(Id);

    public async Task<IActionResult> OnPostAttach(IFormFile? Paper, CancellationToken cancel)
    {
        if (Paper is not { Length: > 0 })
        {
            ModelState.AddModelError(nameof(Paper), Words["admin.file.missing"]);
            return await Again(cancel);
        }

        await using var content = Paper.OpenReadStream();
        return await Do(new AttachDecisionPaper(Decision, Path.GetFileName(Paper.FileName), content, Version), "decision.paper.attached", cancel);
    }

    public Task<IActionResult> OnPostCheck(CancellationToken cancel) => Do(new CheckDecision(Decision, Version), "decision.checked", cancel);

    public Task<IActionResult> OnPostSubmit(CancellationToken cancel) => Do(new SubmitDecision(Decision, Version), "decision.submitted", cancel);

    public Task<IActionResult> OnPostReturn(string? Reason, CancellationToken cancel) => Do(new ReturnDecision(Decision, Reason ?? "", Version), "decision.returned", cancel);

    public async Task<IActionResult> OnPostSign(string? Number, bool Sure, CancellationToken cancel) => this.Sure(Sure, nameof(Sure))
        ? await Do(new SignDecision(Decision, Number, Version), "decision.signed", cancel)
        : await Again(cancel);

    public Task<IActionResult> OnPostPost(CancellationToken cancel) => Do(new PostDecision(Decision, Version), "decision.posted.done", cancel);

    public Task<IActionResult> OnPostNational(string? Reference, CancellationToken cancel) => Do(new NoteNationalEntry(Decision, Reference ?? "", Version), "decision.national.noted", cancel);

    public Task<IActionResult> OnPostChoose(string? code, RunningChoice Choice, string? Exceptions, string? Why, CancellationToken cancel) =>
        Do(new ChooseForRunning(Decision, code ?? "", Choice, (Exceptions ?? "").Split([' ', ',', ';', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries), Why, Version), "decision.chosen", cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewDecision(Decision), cancel);
        var impacts = await Gate.Ask(new ViewImpact(Decision), cancel);
        if ((viewed.Refusal ?? impacts.Refusal) is { } refusal)
        {
            return refusal;
        }

        (View, Impacts) = (viewed.Value, impacts.Value);
        return null;
    }
}
