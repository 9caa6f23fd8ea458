using Microsoft.AspNetCore.Mvc;
using MotCua.Competence;
using MotCua.Competence.Assigning;
using MotCua.Kernel;
using MotCua.Procedures.Catalogue;

namespace MotCua.Web.Pages.Administrator.Competence;

/// <summary>One assignment with its document; it is ended here, never rewritten.</summary>
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class ViewAssignmentModel(Gate gate) : AdministratorPageModel(gate)
{
    private const long MostBytes = 16L << 20;

    [FromRoute(Name = "assignment")]
    public Guid Id { get; set; }

    public AssignmentRow View { get; private set; } = null!;

    /// <summary>Where only one wording is meant.</summary>
    public int? WordingNumber { get; private set; }

    public string Giver => SideBoxes.Say(View.Card.Giver, View.GiverNames, Words);

    public string Taker => SideBoxes.Say(View.Card.Taker, View.TakerNames, Words);

    protected override string Needs => CompetencePermissions.View;

    public async Task<IActionResult> OnPostAttach(IFormFile? Paper, CancellationToken cancel)
    {
        if (Paper is not { Length: > 0 })
        {
            ModelState.AddModelError(nameof(Paper), Words["admin.file.missing"]);
            return await Again(cancel);
        }

        await using var content = Paper.OpenReadStream();
        return await Do(new AttachAssignmentPaper(new(Id), Path.GetFileName(Paper.FileName), content, Version), "competence.paper.attached", cancel);
    }

    public async Task<IActionResult> OnPostEnd(string? Number, DateOnly? DatedOn, string? SignerName, string? SignerOffice, DateOnly? On, CancellationToken cancel)
    {
        var given = Given((Number, nameof(Number)), (SignerName, nameof(SignerName)), (SignerOffice, nameof(SignerOffice)));
        var (dated, day) = (Day(DatedOn, nameof(DatedOn)), Day(On, nameof(On)));
        return given && dated is { } signed && day is { } last
            ? await Do(new EndAssignment(new(Id), new(Number!, signed, SignerName!, SignerOffice!), last, Version), "competence.ended", cancel)
            : await Again(cancel);
    }

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewAssignment(new(Id)), cancel);
        if (viewed.Done)
        {
            View = viewed.Value;
            WordingNumber = View.Card.Wording is { } wording && await Gate.Ask(new ViewProcedure(View.Card.Procedure), cancel) is { Done: true, Value: var page } ? page.History.FirstOrDefault(one => one.Version.Value == wording)?.Number : null;
        }

        return viewed.Refusal;
    }
}
