using MotCua.Competence;
using MotCua.Competence.Planning;
using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Competence;

/// <summary>How far the plan to give competence over has come; every figure opens its lines.</summary>
public sealed class ViewPlanModel(Gate gate) : AdministratorPageModel(gate)
{
    public PlanView View { get; private set; } = null!;

    protected override string Needs => CompetencePermissions.View;

    public static string At(TransferState? state = null, string? agency = null, string? field = null) =>
        Officer.DeskAddress.Of("/quan-tri/phan-cap/phuong-an", [("trang-thai", state?.ToString()), ("co-quan", agency), ("linh-vuc", field)]);

    protected override Task<IActionResult?> Take(CancellationToken cancel) => Take<PlanShare>(
        "competence.plan",
        [
            new(Words["competence.of"], one => one.Name, 48), new(Words["competence.done"], one => one.Done), new(Words["competence.all"], one => one.All), new(Words["competence.share"], one => one.Share, 12, "0.0%"),
        ],
        async after => after is not null ? new Outcome<IReadOnlyList<PlanShare>>([]) : (await Gate.Ask(new ViewPlan(), cancel)) is { Done: true, Value: var plan }
            ? new Outcome<IReadOnlyList<PlanShare>>([plan.Total with { Name = Words["competence.total"] }, .. plan.Agencies, .. plan.Fields]) : new Outcome<IReadOnlyList<PlanShare>>([]),
        one => one.Name, cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewPlan(), cancel);
        if (viewed.Done)
        {
            View = viewed.Value;
        }

        return viewed.Refusal;
    }
}
