using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using MotCua.Forms;
using MotCua.Forms.Design;
using MotCua.Kernel;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Administrator.Forms;

/// <summary>One form: its versions, its text, and how its pages look before anybody has answered; published here.</summary>
[RequestSizeLimit(5_000_000)]
public sealed class ViewFormModel(Gate gate) : AdministratorPageModel(gate)
{
    [FromRoute(Name = "code")]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "ban")]
    public int? Number { get; set; }

    public FormSheet Form { get; private set; } = null!;

    /// <summary>The version looked at: the one chosen, else the newest.</summary>
    public EditionRow Shown => Form.Shown;

    /// <summary>The pages asked of somebody who has not answered anything yet.</summary>
    public IReadOnlyList<FormPage> Preview { get; private set; } = [];

    public Task<IActionResult> OnPostDraft(string? Definition, CancellationToken cancel) =>
        Do(new DraftForm(Definition ?? "", Version), "admin.form.drafted", form => $"/quan-tri/bieu-mau/{Uri.EscapeDataString(form.Code)}", cancel);

    public async Task<IActionResult> OnPostPublish(Guid edition, DateOnly? From, CancellationToken cancel) =>
        Day(From, nameof(From)) is { } from
            ? await Do(new PublishForm(new(edition), from, Version), "admin.form.published", cancel)
            : await Again(cancel);

    protected override void Explain(Refusal refusal) => FormFaults.Tell(ModelState, refusal, Words);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewForm(Code, Number), cancel);
        if (viewed.Refusal is { } refusal)
        {
            return refusal;
        }

        Form = viewed.Value;
        JsonObject nothing = [];
        Preview = [.. Form.Asked.PagesFor(nothing, Today).Select(page => Form.Asked.Page(page, nothing, Today, language: Wording.Language)).OfType<FormPage>()];
        return null;
    }
}
