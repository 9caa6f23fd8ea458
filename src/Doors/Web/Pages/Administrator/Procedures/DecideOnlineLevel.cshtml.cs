using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Online;

namespace MotCua.Web.Pages.Administrator.Procedures;

/// <summary>The conditions of doing a procedure online, answered one by one; the level follows, and every answer stays readable.</summary>
public sealed class DecideOnlineLevelModel(Gate gate) : AdministratorPageModel(gate)
{
    [FromRoute(Name = "code")]
    public string Code { get; set; } = "";

    public OnlineLevelView View { get; private set; } = null!;

    protected override string Needs => ProcedurePermissions.Draft;

    /// <summary>What was just typed, else what holds now.</summary>
    public ConditionAnswer? Held(OnlineCondition condition) =>
        Request.HasFormContentType ? Typed(condition) : View.Decisions is [var latest, ..] ? latest.Answers.FirstOrDefault(answer => answer.Condition == condition) : null;

    public async Task<IActionResult> OnPost(Guid procedure, string? Decision, CancellationToken cancel)
    {
        ConditionAnswer[] answers = [.. OnlineRule.Conditions.Select(Typed).OfType<ConditionAnswer>()];
        var outcome = await Gate.Do(new DecideOnlineLevel(new(procedure), answers, Decision, Version), cancel);
        if (outcome.Refusal is { } refusal)
        {
            return await Again(refusal, cancel);
        }

        this.Tell("online.decided.now", Words[$"online.level.{outcome.Value}"]);
        return LocalRedirect(Request.Path);
    }

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewOnlineLevel(Code), cancel);
        if (viewed.Done)
        {
            View = viewed.Value;
        }

        return viewed.Refusal;
    }

    private ConditionAnswer? Typed(OnlineCondition condition) =>
        bool.TryParse(Request.Form[condition.ToString()], out var met) ? new(condition, met, Request.Form[$"{condition}Reason"]) : null;
}
