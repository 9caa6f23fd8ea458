using Microsoft.AspNetCore.Mvc;
using MotCua.Archives;
using MotCua.Archives.Sampling;
using MotCua.Kernel;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.OldPapers;

/// <summary>The sample of a batch: file by file held against its picture, then accepted or sent back.</summary>
public sealed class ViewSampleModel(Gate gate, Wording words) : ArchivePageModel(gate)
{
    [FromRoute(Name = "batch")]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    public SampleView Sample { get; private set; } = null!;

    private IReadOnlyList<Column<SampleRow>> Columns =>
    [
        new(words["archive.sheet.first"], row => row.From),
        new(words["archive.type"], row => row.PaperTypeName, 36),
        new(words["archive.field.holder"], row => row.Holder, 28),
        new(words["archive.field.number"], row => row.Number, 18),
        new(words["archive.sample.state"], row => words[row.Checked ? "archive.sample.done" : "archive.sample.unchecked"], 18),
        new(words["archive.sample.wrong"], row => row.Wrong.Count),
        new(words["archive.sample.remark"], row => row.Remark, 36),
    ];

    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Fetch(cancel) is { } no ? this.TurnAway(no)
        : this.TakesAway ? await this.TakeAway(words["archive.sample.of", Sample.BatchCode], Columns, _ => Sample.Rows.Whole, cancel) : Page();

    public Task<IActionResult> OnPostAccept(CancellationToken cancel) => Do(new AcceptBatch(new(Id)), _ =>
    {
        this.Tell("archive.accepted.told");
        return Redirect($"/can-bo/kho-cu/{Id}");
    }, cancel);

    public Task<IActionResult> OnPostBack(CancellationToken cancel) => Do(new SendBatchBack(new(Id), Why ?? ""), files =>
    {
        this.Tell("archive.sent-back.told", files);
        return Redirect($"/can-bo/kho-cu/{Id}");
    }, cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new MotCua.Archives.Sampling.ViewSample(new(Id)), cancel);
        if (viewed.Done)
        {
            Sample = viewed.Value;
        }

        return viewed.Refusal;
    }
}
