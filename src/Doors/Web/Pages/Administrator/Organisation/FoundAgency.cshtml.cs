using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Organisation.Agencies;
using MotCua.Web.Parts;

namespace MotCua.Web.Pages.Administrator.Organisation;

/// <summary>Enters an agency that begins to serve.</summary>
public sealed class FoundAgencyModel(Gate gate) : AdministratorPageModel(gate)
{
    public IReadOnlyList<Choice> Parents { get; private set; } = [];

    protected override string Needs => OrganisationPermissions.Manage;

    public async Task<IActionResult> OnPost(
        string? Code, string? Name, AgencyKind Kind, AgencyLevel Level, Guid? Parent, string? Address, string? Phone, string? Email, DateOnly? From, CancellationToken cancel)
    {
        var given = Given((Code, nameof(Code)), (Name, nameof(Name)));
        if (Day(From, nameof(From)) is not { } from || !given)
        {
            return await Again(cancel);
        }

        AgencyId? parent = Parent is { } above ? new AgencyId(above) : null;
        return await Do(
            new FoundAgency(Code ?? "", new(Kind, Level, parent), new(Name ?? "", Address, Phone, Email), from), "admin.agency.founded", id => $"/quan-tri/co-quan/{id.Value}", cancel);
    }

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        Parents = await Agencies(cancel, Words["admin.agency.no-parent"]);
        return null;
    }
}
