using Microsoft.AspNetCore.Mvc;
using MotCua.Guides;
using MotCua.Guides.Writing;
using MotCua.Kernel;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Guides;

/// <summary>All guides with their state and faults, and the procedures of the portal's groups to which none leads yet.</summary>
public sealed class FindGuideDraftsModel(Gate gate) : AdministratorPageModel(gate)
{
    public GuideBook Book { get; private set; } = null!;

    protected override string Needs => GuidePermissions.Write;

    protected override Task<IActionResult?> Take(CancellationToken cancel) => Take(
        "admin.guides.title",
        [
            new(Words["admin.name"], row => row.Title, 60),
            new(Words["admin.code"], row => row.Key),
            new(Words["admin.guides.shown"], row => row.ShownSince is { } since ? VietnamTime.DayOf(since) : null),
            new(Words["admin.form.draft-waits"], row => Words[row.HasDraft ? "admin.yes" : "admin.no"]),
            new(Words["admin.guides.faults"], row => row.Faults),
            new(Words["admin.guides.written-by"], row => row.WrittenBy),
        ],
        async after => after is null ? await Rows(cancel) : new Outcome<IReadOnlyList<GuideRow>>([]),
        row => row.Key,
        cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Gate.Ask(new FindGuideDrafts(), cancel);
        if (found.Done)
        {
            Book = found.Value;
        }

        return found.Refusal;
    }

    private async Task<Outcome<IReadOnlyList<GuideRow>>> Rows(CancellationToken cancel)
    {
        var found = await Gate.Ask(new FindGuideDrafts(), cancel);
        return found.Refusal is { } refusal ? new(refusal) : new(found.Value.Guides);
    }
}
