using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Processes;
using MotCua.Processes.Catalogue;
using MotCua.Processes.Design;

namespace MotCua.Web.Pages.Administrator.Processes;

/// <summary>Writes a process as one document, from nothing or from another version.</summary>
[RequestSizeLimit(2_000_000)]
public sealed class DraftProcessModel(Gate gate) : AdministratorPageModel(gate)
{
    /// <summary>The version to start from.</summary>
    [BindProperty(SupportsGet = true, Name = "tu")]
    public Guid? From { get; set; }

    public string Text { get; private set; } = "";

    public int? Seen { get; private set; }

    protected override string Needs => ProcessPermissions.Draft;

    public async Task<IActionResult> OnPost(string? Document, CancellationToken cancel) =>
        Read<ProcessTyped>(Document, nameof(Document)) is { } typed
            ? await Do(new DraftProcess(typed.Procedure, typed.Level, typed.Name, typed.AsSteps(), Version), "admin.process.drafted", drafted => $"/quan-tri/quy-trinh/{drafted.Process.Value}", cancel)
            : await Again(cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        Text = TypedJson.Write(new ProcessTyped("", "", []));
        if (From is not { } from)
        {
            return null;
        }

        var viewed = await Gate.Ask(new ViewProcess(new(from)), cancel);
        if (viewed.Done)
        {
            Text = TypedJson.Write(ProcessTyped.Of(viewed.Value.Process.Code, viewed.Value.Process));
            Seen = viewed.Value.State is ProcessState.Draft ? viewed.Value.Version : null;
        }

        return viewed.Refusal;
    }
}
