using Microsoft.AspNetCore.Mvc;
using MotCua.Guides;
using MotCua.Guides.Writing;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Administrator.Guides;

/// <summary>One guide in its author's hands: its faults, its text, and a trial of the draft with answers of one's own.</summary>
[RequestSizeLimit(1_000_000)]
public sealed class ViewGuideDraftModel(Gate gate) : AdministratorPageModel(gate)
{
    [FromRoute]
    public string Key { get; set; } = "";

    [BindProperty]
    public string? Text { get; set; }

    public GuideSheet Sheet { get; private set; } = null!;

    protected override string Needs => GuidePermissions.Write;

    public async Task<IActionResult> OnPostWrite(CancellationToken cancel) =>
        Read<GuideText>(Text, nameof(Text)) is { } text
            ? await Do(new WriteGuide(Key, text, Version), "admin.guides.written", cancel)
            : await Again(cancel);

    public Task<IActionResult> OnPostShow(CancellationToken cancel) => Do(new ShowGuide(Key, Version), "admin.guides.now-shown", cancel);

    public async Task<IActionResult> OnPostHide(bool Sure, CancellationToken cancel) =>
        this.Sure(Sure, nameof(Sure)) ? await Do(new HideGuide(Key, Version), "admin.guides.now-hidden", cancel) : await Again(cancel);

    /// <summary>The trial with the answers before one of them.</summary>
    public string BackTo(GuideAnswer answer) => Officer.DeskAddress.Of($"/quan-tri/huong-dan/{Key}", [.. Sheet.Tried.Walk.Answered.TakeWhile(one => one != answer).Select(one => (one.Question.Key, (string?)one.Value))]);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewGuideDraft(Key, Request.Query.ToDictionary(one => one.Key, one => one.Value.ToString())), cancel);
        if (viewed.Done)
        {
            Sheet = viewed.Value;
            Text ??= TypedJson.Write(Sheet.Text);
            Version ??= Sheet.Version;
        }

        return viewed.Refusal;
    }
}
