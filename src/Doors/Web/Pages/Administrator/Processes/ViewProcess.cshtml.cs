using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Processes.Bpmn;
using MotCua.Processes.Catalogue;
using MotCua.Processes.Design;

namespace MotCua.Web.Pages.Administrator.Processes;

/// <summary>One version of a process, its steps, and what stands in the way of publishing it.</summary>
public sealed class ViewProcessModel(Gate gate) : AdministratorPageModel(gate)
{
    [FromRoute(Name = "process")]
    public Guid Id { get; set; }

    public ProcessView Viewed { get; private set; } = null!;

    public async Task<IActionResult> OnPostPublish(string? Decision, DateOnly? DecidedOn, DateOnly? From, CancellationToken cancel)
    {
        var (decided, from) = (Day(DecidedOn, nameof(DecidedOn)), Day(From, nameof(From)));
        return decided is { } on && from is { } first
            ? await Do(new PublishProcess(new(Id), Decision ?? "", on, first, Version), "admin.process.published", cancel)
            : await Again(cancel);
    }

    /// <summary>The drawing as it was handed in.</summary>
    public async Task<IActionResult> OnGetExport(CancellationToken cancel) =>
        await Fetch(cancel) is { } refusal ? No(refusal) : File(BpmnFile.Parse(Viewed.Process.Bpmn).ToBytes(), "application/xml", $"{Viewed.Process.Code}.bpmn");

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewProcess(new(Id)), cancel);
        if (viewed.Done)
        {
            Viewed = viewed.Value;
        }

        return viewed.Refusal;
    }
}
