using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Processes.Bpmn;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer.Processing;

/// <summary>A dossier drawn on its process: where it stands, who has it, how much of each step's time was used; the same in a table.</summary>
public sealed class ViewRunModel(Gate gate, Wording words, InWords say) : DossierPageModel(gate)
{
    public IReadOnlyDictionary<string, PictureBadge> Badges { get; private set; } = new Dictionary<string, PictureBadge>();

    public Task<IActionResult> OnGet(CancellationToken cancel) => Look(cancel);

    /// <summary>Who has it by name; the role and the agency while it is nobody's yet.</summary>
    public string WhoHas(NodeView node) => node.Who
        ?? (node.Standing is NodeStanding.Open && node.Role is { } role ? words["run.nobody-yet", words[$"role.{role}"], node.Agency ?? ""] : node.Agency ?? "–");

    protected override Task Furnish(CancellationToken cancel)
    {
        Badges = (Dossier.Run?.Nodes ?? []).ToDictionary(node => node.Node, Badge);
        return Task.CompletedTask;
    }

    private PictureBadge Badge(NodeView node) => node.Standing is NodeStanding.Waiting
        ? new(words["run.waits"], PictureTone.Wait, words["run.said.waiting", node.Name])
        : new(
            words["run.used-of", InWords.Number(Math.Round((decimal)node.Used.TotalHours, 1)), InWords.Number(Math.Round((decimal)node.Allotted.TotalHours, 1))],
            (node.Standing, node.IsLate) switch { (_, true) => PictureTone.Late, (NodeStanding.Done, _) => PictureTone.Done, (NodeStanding.CutOff, _) => PictureTone.Plain, _ => PictureTone.Now },
            words[$"run.said.{node.Standing}", node.Name, WhoHas(node), say.Hours(node.Used), say.Hours(node.Allotted)],
            node.Standing is NodeStanding.Open ? "● " + WhoHas(node) : node.Who);
}
