using Microsoft.AspNetCore.Mvc;
using MotCua.Competence;
using MotCua.Competence.Planning;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Web.Parts;

namespace MotCua.Web.Pages.Administrator.Competence;

/// <summary>It is proposed that a procedure be given over.</summary>
public sealed class ProposeTransferModel(Gate gate, IOrganisation organisation) : AdministratorPageModel(gate)
{
    [BindProperty]
    public AssignmentKind Kind { get; set; }

    [BindProperty]
    public string? Procedure { get; set; }

    [BindProperty]
    public string? Giver { get; set; }

    [BindProperty]
    public string? Taker { get; set; }

    [BindProperty]
    public string? Takers { get; set; }

    [BindProperty]
    public string? Agency { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    public IReadOnlyList<Choice> Sides { get; private set; } = [];

    public IReadOnlyList<Choice> Answering => [.. Sides.Where(one => !one.Value.Contains(':', StringComparison.Ordinal))];

    public string Once { get; private set; } = "";

    protected override string Needs => CompetencePermissions.Propose;

    public async Task<IActionResult> OnPost(string? Key, CancellationToken cancel) =>
        Given((Procedure, nameof(Procedure)), (Giver, nameof(Giver)), (Agency, nameof(Agency)), (Why, nameof(Why)))
            ? await Do(new ProposeTransfer(new(Kind, Procedure!, SideBoxes.Read(Giver), SideBoxes.Read(Taker, Takers), Why!), Agency!, Key), "competence.proposed", id => $"/quan-tri/phan-cap/phuong-an/{id}", cancel)
            : await Again(cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        Once = Guid.CreateVersion7().ToString();
        Procedure ??= Request.Query["thu-tuc"];
        Sides = await SideBoxes.Choices(organisation, Words, Today, cancel);
        return null;
    }
}
