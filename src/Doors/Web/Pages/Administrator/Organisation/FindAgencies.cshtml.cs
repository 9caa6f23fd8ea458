using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Organisation.Agencies;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Organisation;

/// <summary>The agencies of the province as they stand today.</summary>
public sealed class FindAgenciesModel(Gate gate) : AdministratorPageModel(gate)
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public AgencyKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "cap")]
    public AgencyLevel? Level { get; set; }

    public Leaf<AgencyCard> Found { get; private set; } = null!;

    protected override string Needs => OrganisationPermissions.ViewOfficers;

    protected override Task<IActionResult?> Take(CancellationToken cancel) => Take(
        "admin.agencies.title",
        [
            new(Words["admin.name"], row => row.Name, 44),
            new(Words["admin.code"], row => row.Code.Value),
            new(Words["admin.agency.kind"], row => Words[$"admin.agency-kind.{row.Kind}"]),
            new(Words["admin.agency.level"], row => Words[$"admin.agency-level.{row.Level}"]),
            new(Words["admin.phone"], row => row.Phone),
        ],
        after => Gate.Ask(new FindAgencies(Text, Kind, Level, After: after, Take: Leaf.Asked), cancel),
        row => row.Code.Value,
        cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Gate.Ask(new FindAgencies(Text, Kind, Level, After: After, Take: Leaf.Asked), cancel);
        if (found.Done)
        {
            Found = Leaf.Of(found.Value, agency => agency.Code.Value);
        }

        return found.Refusal;
    }
}
