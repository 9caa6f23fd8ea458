using Microsoft.AspNetCore.Mvc;
using MotCua.Guides;
using MotCua.Guides.Writing;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Administrator.Guides;

/// <summary>A new guide begins: its address and its text.</summary>
[RequestSizeLimit(1_000_000)]
public sealed class WriteGuideModel(Gate gate) : AdministratorPageModel(gate)
{
    [BindProperty]
    public string? Key { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    protected override string Needs => GuidePermissions.Write;

    public async Task<IActionResult> OnPost(CancellationToken cancel) =>
        Given((Key, nameof(Key)), (Text, nameof(Text))) && Read<GuideText>(Text, nameof(Text)) is { } text
            ? await Do(new WriteGuide(Key!.Trim(), text), "admin.guides.written", _ => $"/quan-tri/huong-dan/{Key!.Trim()}", cancel)
            : await Again(cancel);

    protected override Task<Refusal?> Fetch(CancellationToken cancel)
    {
        Text ??= TypedJson.Write(new GuideText { Title = "", Lead = "", Questions = [new() { Key = "", Ask = "", Choices = [new("", "")] }], Steps = [new() { Procedure = "", Why = "" }] });
        return Task.FromResult<Refusal?>(null);
    }
}
