using Microsoft.AspNetCore.Mvc;
using MotCua.Competence;
using MotCua.Competence.Assigning;
using MotCua.Competence.Planning;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures.Catalogue;
using MotCua.Web.Parts;

namespace MotCua.Web.Pages.Administrator.Competence;

/// <summary>It is entered by which document a procedure is given over; from a line of the plan what that line says stands there already.</summary>
public sealed class AssignCompetenceModel(Gate gate, IOrganisation organisation) : AdministratorPageModel(gate)
{
    /// <summary>The line of the plan that it carries out.</summary>
    [BindProperty(SupportsGet = true, Name = "phuong-an")]
    public Guid? Transfer { get; set; }

    [BindProperty]
    public TypedAssignment Sheet { get; set; } = new();

    public TransferView? Line { get; private set; }

    public IReadOnlyList<Choice> Sides { get; private set; } = [];

    public string Once { get; private set; } = "";

    protected override string Needs => CompetencePermissions.Assign;

    public async Task<IActionResult> OnPost(string? Key, CancellationToken cancel)
    {
        var given = Given((Sheet.Procedure, "Sheet.Procedure"), (Sheet.Giver, "Sheet.Giver"), (Sheet.Number, "Sheet.Number"), (Sheet.SignerName, "Sheet.SignerName"), (Sheet.SignerOffice, "Sheet.SignerOffice"));
        var (dated, from) = (Day(Sheet.DatedOn, "Sheet.DatedOn"), Day(Sheet.From, "Sheet.From"));
        if (!given || dated is not { } signed || from is not { } first || !ModelState.IsValid)
        {
            return await Again(cancel);
        }

        Guid? wording = null;
        if (Sheet.Wording is { } number)
        {
            var viewed = await Gate.Ask(new ViewProcedure(Sheet.Procedure!, Number: number), cancel);
            if (!viewed.Done)
            {
                ModelState.AddModelError("Sheet.Wording", Words["competence.no-such-wording"]);
                return await Again(cancel);
            }

            wording = viewed.Value.Card.Version.Value;
        }

        return await Do(new AssignCompetence(new(Sheet.Kind, Sheet.Procedure!, SideBoxes.Read(Sheet.Giver), SideBoxes.Read(Sheet.Taker, Sheet.Takers), new(Sheet.Number!, signed, Sheet.SignerName!, Sheet.SignerOffice!), first, Sheet.Until)
        {
            Wording = wording,
            Cases = (Sheet.Cases ?? "").Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries),
            Conditions = Sheet.Conditions,
            ReportMonths = Sheet.ReportMonths,
            Transfer = Transfer is { } line ? new(line) : null,
        }, Key), "competence.assigned", id => $"/quan-tri/phan-cap/quyet-dinh/{id}", cancel);
    }

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        Once = Guid.CreateVersion7().ToString();
        Sides = await SideBoxes.Choices(organisation, Words, Today, cancel);
        if (Transfer is not { } id)
        {
            return null;
        }

        var line = await Gate.Ask(new ViewTransfer(new(id)), cancel);
        if (line.Done && !Request.HasFormContentType)
        {
            Line = line.Value;
            Sheet = new() { Kind = Line.Kind, Procedure = Line.Procedure, Giver = SideBoxes.Chosen(Line.Giver), Taker = SideBoxes.Chosen(Line.Taker), Takers = SideBoxes.Several(Line.Taker) };
        }

        return line.Refusal;
    }
}

/// <summary>An assignment as it is typed.</summary>
public sealed class TypedAssignment
{
    public AssignmentKind Kind { get; set; }

    public string? Procedure { get; set; }

    /// <summary>The number of the only wording that is meant.</summary>
    public int? Wording { get; set; }

    public string? Cases { get; set; }

    public string? Giver { get; set; }

    public string? Taker { get; set; }

    public string? Takers { get; set; }

    public string? Number { get; set; }

    public DateOnly? DatedOn { get; set; }

    public string? SignerName { get; set; }

    public string? SignerOffice { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    public string? Conditions { get; set; }

    public int? ReportMonths { get; set; }
}
