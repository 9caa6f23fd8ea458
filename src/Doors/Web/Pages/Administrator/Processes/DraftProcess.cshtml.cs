using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Processes;
using MotCua.Processes.Bpmn;
using MotCua.Processes.Catalogue;
using MotCua.Processes.Design;
using MotCua.Regimes;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Administrator.Processes;

/// <summary>Takes a process as a BPMN drawing: a file, or its text, from nothing or from another version.</summary>
[RequestSizeLimit(2 * BpmnFile.MostBytes)]
public sealed class DraftProcessModel(Gate gate, IRuleSets rules, InWords say) : AdministratorPageModel(gate)
{
    /// <summary>The version to start from.</summary>
    [BindProperty(SupportsGet = true, Name = "tu")]
    public Guid? From { get; set; }

    [BindProperty]
    public string? Procedure { get; set; }

    [BindProperty]
    public AgencyLevel? Level { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    public string Text { get; private set; } = "";

    public int? Seen { get; private set; }

    /// <summary>For the script of the drawing board.</summary>
    public string Board { get; private set; } = "{}";

    protected override string Needs => ProcessPermissions.Draft;

    public async Task<IActionResult> OnPost(string? Bpmn, IFormFile? Drawing, CancellationToken cancel)
    {
        Text = Bpmn ?? "";
        if (Drawing is { Length: > 0 and <= BpmnFile.MostBytes })
        {
            using var content = new MemoryStream();
            await Drawing.CopyToAsync(content, cancel);
            try
            {
                Text = BpmnFile.Read(content.ToArray()).ToString();
            }
            catch (BpmnUnreadableException unreadable)
            {
                return await Again(ProcessRefusals.FileUnreadable.With($"{unreadable.Line}: {unreadable.Detail}").At(nameof(Drawing)), cancel);
            }
        }

        return await Do(new DraftProcess(Procedure?.Trim() ?? "", Level, Name, Text, Version) { Anew = Version is null }, "admin.process.drafted", drafted => $"/quan-tri/quy-trinh/{drafted.Process.Value}", cancel);
    }

    /// <summary>What is wrong with the drawing as it now is, for the board that shows it while somebody draws.</summary>
    public async Task<IActionResult> OnPostCheck(string? Bpmn, CancellationToken cancel)
    {
        var asked = await Gate.Ask(new CheckProcess(Procedure?.Trim(), Bpmn ?? ""), cancel);
        if (asked.Refusal is { } refusal)
        {
            return new JsonResult(new { error = Words.Of(refusal) });
        }

        var found = asked.Value;
        return new JsonResult(new { runs = found.Runs, publishable = found.MayBePublished, longest = say.Hours(found.Longest), drawn = found.Drawn, flaws = found.Flaws.Select(Line), kept = found.Kept.Select(Line) });

        object Line(ProcessFlaw flaw) => new { element = flaw.Step, text = flaw.Say(Words) };
    }

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        Board = EditorWords.Json(Words, await rules.InForce(Today, cancel));
        if (From is not { } from || Text.Length > 0)
        {
            return null;
        }

        var viewed = await Gate.Ask(new ViewProcess(new(from)), cancel);
        if (viewed.Done)
        {
            var process = viewed.Value.Process;
            (Text, Procedure, Level, Name) = (process.Bpmn, process.Code, process.Level, process.Name);
            Seen = viewed.Value.State is ProcessState.Draft ? viewed.Value.Version : null;
        }

        return viewed.Refusal;
    }
}
